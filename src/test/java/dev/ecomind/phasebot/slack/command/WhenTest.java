package dev.ecomind.phasebot.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.WorkCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WhenTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2025, 10, 8);
  private static final ZonedDateTime NOW =
      WEDNESDAY.atTime(14, 0).atZone(ZoneId.of("Europe/Berlin"));

  @Test
  void days_areReadInAllTheirForms() {
    assertThat(day("2025-09-12")).contains(LocalDate.of(2025, 9, 12));
    assertThat(day("tomorrow")).contains(WEDNESDAY.plusDays(1));
    assertThat(day("Fri")).contains(WEDNESDAY.plusDays(2));
    assertThat(day("monday")).contains(WEDNESDAY.plusDays(5));
    assertThat(day("wed")).contains(WEDNESDAY.plusDays(7));
    assertThat(day("+3d")).contains(WEDNESDAY.plusDays(3));
    assertThat(day("+3wd")).contains(WEDNESDAY.plusDays(5));
    assertThat(day("+1w")).contains(WEDNESDAY.plusDays(7));
  }

  @Test
  void whatIsNoDay_isNone() {
    assertThat(day("blurb")).isEmpty();
    assertThat(day("2025-02-30")).isEmpty();
    assertThat(day("mo")).isEmpty();
  }

  @Test
  void lulls_lastSoLongOrUntilTheMorningOfADay() {
    assertThat(Lull.length("1h", NOW)).contains(Duration.ofHours(1));
    assertThat(Lull.length("1d", NOW)).contains(Duration.ofDays(1));
    assertThat(Lull.length("tomorrow", NOW)).contains(Duration.ofMinutes(19 * 60 + 30));
    assertThat(Lull.length("soon", NOW)).isEmpty();
  }

  @Test
  void aLullOverTheAutumnChange_isAnHourLonger() {
    ZonedDateTime saturday =
        LocalDate.of(2025, 10, 25).atTime(9, 30).atZone(ZoneId.of("Europe/Berlin"));

    assertThat(Lull.length("tomorrow", saturday)).contains(Duration.ofHours(25));
  }

  private static Optional<LocalDate> day(String word) {
    return When.day(word, WEDNESDAY, WorkCalendar.weekdays());
  }
}
