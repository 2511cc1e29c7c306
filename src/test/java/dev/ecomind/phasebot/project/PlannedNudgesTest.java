package dev.ecomind.phasebot.project;

import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.NOW;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.decide;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Bakery;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.review.Past;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlannedNudgesTest {
  private static final UserId LEAD = new UserId("U1");
  private static final UserId DANA = new UserId("U2");
  private static final Fact DATED = pace("Calm", MONDAY);
  private static final Fact HELD = new Fact.RoleAssigned("Baker", DANA);
  private static final Fact STARTED = new Fact.NudgesStarted();

  @Test
  void untilALeadStartsThem_thereAreNone() {
    assertThat(planned(NOW, DATED, HELD)).isEmpty();
  }

  @Test
  void theyGoToTheHolderAtHalfPastNineOfTheHoldersOwnDay() {
    List<Dispatch> nudges = ofOven(planned(NOW, DATED, HELD, STARTED));

    // New York leaves summer time on 2 November: 09:30 is 13:30 UTC until then.
    assertThat(nudges).extracting(Dispatch::recipient).containsOnly(Recipient.user(DANA));
    assertThat(nudges)
        .extracting(Dispatch::due)
        .containsExactly(
            Instant.parse("2025-10-17T13:30:00Z"),
            Instant.parse("2025-10-22T13:30:00Z"),
            Instant.parse("2025-10-24T13:30:00Z"),
            Instant.parse("2025-10-27T13:30:00Z"));
  }

  @Test
  void aRoleThatNobodyHolds_isTheLeadsWhoStartedThem() {
    assertThat(ofOven(planned(NOW, DATED, STARTED)))
        .extracting(Dispatch::recipient)
        .containsOnly(Recipient.user(LEAD));
  }

  @Test
  void ofThePastOnes_onlyTheLastIsKept() {
    Instant late = Instant.parse("2025-10-25T00:00:00Z");

    assertThat(ofOven(planned(late, DATED, HELD, STARTED)))
        .extracting(Dispatch::occurrence)
        .containsExactly("2025-10-24-0", "2025-10-24+1");
  }

  @Test
  void aSnooze_movesWhatFallsIntoItToItsEnd() {
    Instant until = Instant.parse("2025-10-23T08:00:00Z");
    Fact snoozed = new Fact.Snoozed(OVEN, DANA, LocalDate.of(2025, 10, 24), until);

    assertThat(ofOven(planned(NOW, DATED, HELD, STARTED, snoozed)))
        .extracting(Dispatch::due)
        .containsExactly(
            until, Instant.parse("2025-10-24T13:30:00Z"), Instant.parse("2025-10-27T13:30:00Z"));
  }

  @Test
  void aSnooze_endsWhenTheDueDayMoves() {
    Fact snoozed =
        new Fact.Snoozed(
            OVEN, DANA, LocalDate.of(2025, 10, 23), Instant.parse("2025-11-23T08:00:00Z"));

    assertThat(ofOven(planned(NOW, DATED, HELD, STARTED, snoozed))).hasSize(4);
  }

  @Test
  void decided_thereAreNone() {
    assertThat(ofOven(planned(NOW, DATED, HELD, STARTED, decide(OVEN, "Gas")))).isEmpty();
  }

  private static List<Dispatch> planned(Instant now, Fact... facts) {
    Snapshot snapshot =
        Snapshot.of(
            new ProjectId(1), "bakery", Bakery.review(), Bakery.activities(facts), Past.none());
    return new PlannedNudges(twoMembers()::find, NudgePolicy.standard()).of(snapshot, now);
  }

  private static List<Dispatch> ofOven(List<Dispatch> nudges) {
    return nudges.stream().filter(nudge -> nudge.subject().equals(OVEN)).toList();
  }

  /** A lead in Riga and Dana in New York. */
  private static Members twoMembers() {
    return new FakeMembers()
        .with(LEAD.text(), "lead", "Europe/Riga", true)
        .with(DANA.text(), "dana", "America/New_York", false);
  }
}
