package dev.ecomind.phasebot.project;

import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.NudgePolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannedTest {
  private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

  private final FakeMembers members = new FakeMembers().with("U1", "mia", RIGA.getId(), true);
  private final Planned planned = new Planned(members::find, NudgePolicy.standard());

  @Test
  void withoutAChannel_thereIsNeitherCardNorDigest() {
    BakeryOffice office = new BakeryOffice(pace("Calm", MONDAY), new Fact.NudgesStarted());

    assertThat(of(office, office.clock.instant()))
        .extracting(Dispatch::kind)
        .containsOnly(Dispatch.Kind.NUDGE);
  }

  @Test
  void card_isDueAFewSecondsAfterTheLastChange() {
    BakeryOffice office = new BakeryOffice(new Fact.ChannelBound("C7"));
    Instant now = office.clock.instant();

    assertThat(of(office, now))
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.kind()).isEqualTo(Dispatch.Kind.CARD);
              assertThat(card.due()).isEqualTo(now.plusSeconds(5));
            });
  }

  @Test
  void digests_comeOnMondaysByTheClockOfWhoStartedTheNudges() {
    BakeryOffice office = new BakeryOffice(new Fact.ChannelBound("C7"), new Fact.NudgesStarted());

    List<Dispatch> digests = digests(of(office, office.clock.instant()));

    assertThat(digests)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            digest ->
                assertThat(digest.due().atZone(RIGA).toLocalTime()).isEqualTo(LocalTime.of(9, 30)))
        .allSatisfy(
            digest -> assertThat(digest.due().atZone(RIGA).getDayOfWeek().getValue()).isEqualTo(1));
    assertThat(digests.get(0).due())
        .isBetween(office.clock.instant(), office.clock.instant().plus(Duration.ofDays(7)));
  }

  @Test
  void digestThatWasMissed_isStillWantedForThreeDays() {
    BakeryOffice office = new BakeryOffice(new Fact.ChannelBound("C7"), new Fact.NudgesStarted());
    Dispatch first = digests(of(office, office.clock.instant())).get(0);

    assertThat(digests(of(office, first.due().plus(Duration.ofDays(2))))).contains(first);
    assertThat(digests(of(office, first.due().plus(Duration.ofDays(4))))).doesNotContain(first);
  }

  private List<Dispatch> of(BakeryOffice office, Instant now) {
    return planned.of(office.projects.only(), now);
  }

  private static List<Dispatch> digests(List<Dispatch> all) {
    return all.stream().filter(one -> one.kind() == Dispatch.Kind.DIGEST).toList();
  }
}
