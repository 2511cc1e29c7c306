package dev.ecomind.phasebot.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Preferences;
import dev.ecomind.phasebot.plan.QuietHours;
import dev.ecomind.phasebot.plan.Silence;
import dev.ecomind.phasebot.plan.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HearingTest {
  private static final LocalTime MORNING = LocalTime.of(9, 30);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void withoutPreferences_everythingIsToldAtItsMoment() {
    Instant night = Instant.parse("2025-10-11T01:00:00Z");

    assertThat(hearing(Preferences.none()).from(night)).isEqualTo(night);
  }

  @Test
  void quietHoursPastMidnight_endOnTheNextMorning() {
    Hearing hearing = hearing(quiet("18:00", "09:00"));

    assertThat(hearing.from(berlin("2025-10-07T18:00"))).isEqualTo(berlin("2025-10-08T09:00"));
    assertThat(hearing.from(berlin("2025-10-08T03:15"))).isEqualTo(berlin("2025-10-08T09:00"));
    assertThat(hearing.from(berlin("2025-10-08T09:00"))).isEqualTo(berlin("2025-10-08T09:00"));
    assertThat(hearing.from(berlin("2025-10-07T17:59"))).isEqualTo(berlin("2025-10-07T17:59"));
  }

  @Test
  void quietHoursWithinADay_endOnIt() {
    assertThat(hearing(quiet("08:00", "16:30")).from(berlin("2025-10-07T09:30")))
        .isEqualTo(berlin("2025-10-07T16:30"));
  }

  @Test
  void whatIsPutOffIntoTheWeekend_waitsForTheNextWorkedDay() {
    assertThat(hearing(quiet("09:00", "08:00")).from(berlin("2025-10-10T09:30")))
        .isEqualTo(berlin("2025-10-13T08:00"));
  }

  @Test
  void silence_movesAllThatComesInItToTheMorningOfItsEnd() {
    Hearing hearing = hearing(silent("2025-10-07T12:00:00Z", LocalDate.of(2025, 10, 10)));

    assertThat(hearing.from(berlin("2025-10-08T09:30"))).isEqualTo(berlin("2025-10-10T09:30"));
    assertThat(hearing.from(berlin("2025-10-09T23:00"))).isEqualTo(berlin("2025-10-10T09:30"));
    assertThat(hearing.from(berlin("2025-10-10T09:31"))).isEqualTo(berlin("2025-10-10T09:31"));
  }

  @Test
  void whatWasToBeToldBeforeTheSilence_isLeftAsItIs() {
    Instant morning = berlin("2025-10-07T09:30");

    assertThat(hearing(silent("2025-10-07T12:00:00Z", LocalDate.of(2025, 10, 10))).from(morning))
        .isEqualTo(morning);
  }

  @Test
  void silenceThatEndsOnADayOff_lastsUntilTheNextWorkedDay() {
    assertThat(
            hearing(silent("2025-10-07T12:00:00Z", LocalDate.of(2025, 10, 11)))
                .from(berlin("2025-10-09T09:30")))
        .isEqualTo(berlin("2025-10-13T09:30"));
  }

  @Test
  void silenceThatEndsInQuietHours_lastsUntilTheyEnd() {
    Preferences both =
        silent("2025-10-07T12:00:00Z", LocalDate.of(2025, 10, 10))
            .withQuiet(quiet("22:00", "11:00").quiet());

    assertThat(hearing(both).from(berlin("2025-10-08T09:30")))
        .isEqualTo(berlin("2025-10-10T11:00"));
  }

  @Test
  void wheneverTheClocksChange_nothingComesEarlierThanItsMomentOrInQuietHours() {
    Random random = new Random(7);
    for (String name : Set.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe")) {
      ZoneId zone = ZoneId.of(name);
      for (int round = 0; round < 4_000; round++) {
        QuietHours quiet = any(random);
        Preferences preferences = Preferences.none().withQuiet(Optional.of(quiet));
        Instant moment =
            Instant.parse("2025-01-01T00:00:00Z").plusSeconds(random.nextInt(2 * 365 * 86_400));

        Instant told = new Hearing(preferences, zone, everyDay(), MORNING).from(moment);

        assertThat(told).isBetween(moment, moment.plus(Duration.ofHours(50)));
        assertThat(quiet.hold(told.atZone(zone).toLocalTime()))
            .as("%s in %s, quiet %s", moment, zone, quiet)
            .isFalse();
      }
    }
  }

  private static QuietHours any(Random random) {
    LocalTime from = LocalTime.of(random.nextInt(24), random.nextInt(4) * 15);
    return new QuietHours(from, from.plusMinutes(15L * (1 + random.nextInt(94))));
  }

  private static WorkCalendar everyDay() {
    return new WorkCalendar(Set.of(DayOfWeek.values()), Set.of());
  }

  private static Hearing hearing(Preferences preferences) {
    return new Hearing(preferences, BERLIN, WorkCalendar.weekdays(), MORNING);
  }

  private static Preferences quiet(String from, String to) {
    return Preferences.none()
        .withQuiet(Optional.of(new QuietHours(LocalTime.parse(from), LocalTime.parse(to))));
  }

  private static Preferences silent(String since, LocalDate until) {
    Instant begun = Instant.parse(since);
    return Preferences.none().withSilence(Optional.of(new Silence(begun, until)));
  }

  private static Instant berlin(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
