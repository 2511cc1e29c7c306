package dev.ecomind.phasebot.project;

import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.NOW;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static dev.ecomind.phasebot.project.BakeryOffice.DANA;
import static dev.ecomind.phasebot.project.BakeryOffice.MIA;
import static dev.ecomind.phasebot.project.BakeryOffice.done;
import static dev.ecomind.phasebot.project.BakeryOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.plan.Preferences;
import dev.ecomind.phasebot.plan.QuietHours;
import dev.ecomind.phasebot.plan.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person prefers, and when reminders and digests then come. */
class PreferredNudgesTest {
  private final BakeryOffice office =
      new BakeryOffice(
          pace("Calm", MONDAY),
          new Fact.RoleAssigned("Baker", DANA.user()),
          new Fact.NudgesStarted());
  private final SetPreferences set =
      new SetPreferences(
          office.projects, office.reading, office.permissions, office.members, office.clock);

  @Test
  void ownZone_winsOverSlacks() {
    done(set.zone(DANA, Optional.of(ZoneId.of("Asia/Tokyo"))));

    assertThat(ofOven()).startsWith(Instant.parse("2025-10-17T00:30:00Z"));

    done(set.zone(DANA, Optional.empty()));

    assertThat(ofOven()).startsWith(Instant.parse("2025-10-17T09:30:00Z"));
  }

  @Test
  void quietHours_putTheMorningsReminderOff() {
    done(set.quiet(DANA, Optional.of(new QuietHours(LocalTime.of(8, 0), LocalTime.of(17, 0)))));

    assertThat(ofOven())
        .containsExactly(
            Instant.parse("2025-10-17T17:00:00Z"),
            Instant.parse("2025-10-22T17:00:00Z"),
            Instant.parse("2025-10-24T17:00:00Z"),
            Instant.parse("2025-10-27T17:00:00Z"));
  }

  @Test
  void silence_leavesOneReminderOfAThingForItsEnd() {
    done(set.off(DANA, Optional.of(LocalDate.of(2025, 10, 23))));

    assertThat(ofOven())
        .containsExactly(
            Instant.parse("2025-10-23T09:30:00Z"),
            Instant.parse("2025-10-24T09:30:00Z"),
            Instant.parse("2025-10-27T09:30:00Z"));

    done(set.off(DANA, Optional.empty()));

    assertThat(ofOven()).hasSize(4);
  }

  @Test
  void silence_isAnotherPersonsOwnBusiness() {
    done(set.off(MIA, Optional.of(LocalDate.of(2025, 10, 23))));

    assertThat(ofOven()).hasSize(4);
  }

  @Test
  void silenceWithoutSense_isRefused() {
    assertThat(refused(set.off(DANA, Optional.of(LocalDate.of(2025, 10, 7)))))
        .contains("from tomorrow on, for up to 90 days", "Nothing was changed");
    assertThat(refused(set.off(DANA, Optional.of(LocalDate.of(2026, 10, 7)))))
        .contains("Wed 7 Oct 2026");
  }

  @Test
  void guests_haveNoPreferences() {
    Caller guest = new Caller("T1", "C1", new UserId("U9"), "command");
    office.members.with("U9", "gus", Member.Standing.GUEST);

    assertThat(refused(set.digest(guest, true))).contains("Only full members");
    assertThat(office.projects.only().facts().preferred()).isEmpty();
  }

  @Test
  void whatIsSoAlready_isNotRecordedAgain() {
    done(set.digest(DANA, true));
    long revision = office.projects.only().revision();

    assertThat(done(set.digest(DANA, true)).preferences())
        .isEqualTo(Preferences.none().withDigest(true));
    assertThat(office.projects.only().revision()).isEqualTo(revision);
  }

  @Test
  void ownDigest_comesOnMondaysByTheOwnClock() {
    done(set.digest(DANA, true));
    done(set.zone(DANA, Optional.of(ZoneId.of("America/New_York"))));

    List<Dispatch> digests = digests();

    // New York leaves summer time on 2 November.
    assertThat(digests.stream().limit(4).map(Dispatch::due))
        .containsExactly(
            Instant.parse("2025-10-13T13:30:00Z"),
            Instant.parse("2025-10-20T13:30:00Z"),
            Instant.parse("2025-10-27T13:30:00Z"),
            Instant.parse("2025-11-03T14:30:00Z"));
    assertThat(digests).extracting(Dispatch::recipient).containsOnly(Recipient.user(DANA.user()));
  }

  @Test
  void mondaysInASilence_giveOneDigestAtItsEnd() {
    done(set.digest(DANA, true));
    done(set.off(DANA, Optional.of(LocalDate.of(2025, 10, 23))));

    assertThat(digests().stream().limit(2).map(Dispatch::due))
        .containsExactly(
            Instant.parse("2025-10-23T09:30:00Z"), Instant.parse("2025-10-27T09:30:00Z"));
  }

  private List<Instant> ofOven() {
    return office.projects.nudges().stream()
        .filter(nudge -> nudge.subject().equals(OVEN))
        .map(Dispatch::due)
        .toList();
  }

  private List<Dispatch> digests() {
    return new Planned(office.members::find, NudgePolicy.standard())
        .of(office.projects.only(), NOW).stream()
            .filter(one -> one.kind() == Dispatch.Kind.DIGEST)
            .toList();
  }
}
