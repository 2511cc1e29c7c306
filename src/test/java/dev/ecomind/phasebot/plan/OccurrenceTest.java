package dev.ecomind.phasebot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.review.ItemId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The moments of reminders through all changes of all zones. */
class OccurrenceTest {
  private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2041-01-01T00:00:00Z");
  private static final LocalTime USUAL = NudgePolicy.standard().at();
  private static final List<LocalTime> TIMES =
      List.of(LocalTime.MIDNIGHT, LocalTime.of(2, 30), USUAL, LocalTime.of(23, 59));

  @Test
  void everyDayAroundAChange_hasOneMomentOnThatDay() {
    int changes = 0;
    for (ZoneId zone : zones()) {
      for (ZoneOffsetTransition change : changes(zone)) {
        LocalTime skipped = change.getDateTimeBefore().toLocalTime();
        assertEachDayOnce(zone, change.getDateTimeBefore().toLocalDate(), skipped);
        TIMES.forEach(
            time -> assertEachDayOnce(zone, change.getDateTimeAfter().toLocalDate(), time));
        changes++;
      }
    }
    assertThat(changes).isGreaterThan(5_000);
  }

  @Test
  void usualTime_isShownByTheClocksOfEveryZone() {
    for (ZoneId zone : zones()) {
      for (ZoneOffsetTransition change : changes(zone)) {
        LocalDate day = change.getDateTimeAfter().toLocalDate();
        if (!moment(day, USUAL, zone).atZone(zone).toLocalTime().equals(USUAL)) {
          throw new AssertionError(zone + " skips " + USUAL + " on " + day);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    // An hour is skipped at 02:00, at midnight, and half an hour at 02:00.
    "America/New_York, 2026-03-08, 02:30, 2026-03-08T07:30:00Z",
    "Africa/Cairo, 2026-04-24, 00:00, 2026-04-23T22:00:00Z",
    "Australia/Lord_Howe, 2026-10-04, 02:15, 2026-10-03T15:45:00Z",
    // The last hour of the day is skipped: the day's last second before that.
    "America/Nuuk, 2026-03-28, 23:30, 2026-03-29T00:59:59Z",
    // An hour comes twice: the first counts.
    "Europe/Riga, 2026-10-25, 03:30, 2026-10-25T00:30:00Z",
    "Europe/Riga, 2026-10-25, 09:30, 2026-10-25T07:30:00Z"
  })
  void skippedAndDoubledHours_stayOnTheirDay(
      ZoneId zone, LocalDate day, LocalTime time, Instant expected) {
    assertThat(moment(day, time, zone)).isEqualTo(expected);
  }

  /** Those of the time zone database; a library of the tests brings some of its own. */
  private static List<ZoneId> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(name -> name.indexOf('~') < 0)
        .map(ZoneId::of)
        .toList();
  }

  private static List<ZoneOffsetTransition> changes(ZoneId zone) {
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    ZoneOffsetTransition next = zone.getRules().nextTransition(FIRST);
    while (next != null && next.getInstant().isBefore(LAST)) {
      changes.add(next);
      next = zone.getRules().nextTransition(next.getInstant());
    }
    return changes;
  }

  private static void assertEachDayOnce(ZoneId zone, LocalDate day, LocalTime time) {
    Instant before = moment(day.minusDays(1), time, zone);
    Instant on = moment(day, time, zone);
    Instant after = moment(day.plusDays(1), time, zone);
    boolean right =
        before.isBefore(on)
            && on.isBefore(after)
            && LocalDate.ofInstant(before, zone).equals(day.minusDays(1))
            && LocalDate.ofInstant(on, zone).equals(day)
            && LocalDate.ofInstant(after, zone).equals(day.plusDays(1));
    // Said only when wrong: tens of thousands of descriptions would take a second.
    if (!right) {
      throw new AssertionError("%s on %s at %s in %s".formatted(on, day, time, zone));
    }
  }

  private static Instant moment(LocalDate day, LocalTime time, ZoneId zone) {
    return new Occurrence(ItemId.of("D1"), "", day, 0, day.atTime(time)).in(zone);
  }
}
