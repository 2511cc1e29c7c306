package dev.ecomind.phasebot.plan.chart;

import dev.ecomind.phasebot.plan.DayText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * What a number of days means: a date, or a week counted from a start that nobody has set.
 *
 * @param origin the Monday that is day 0; empty on a scale of weeks, where day 0 begins week 1
 */
public record Scale(Optional<LocalDate> origin) {
  private static final int WEEK = 7;

  static Scale ofWeeks() {
    return new Scale(Optional.empty());
  }

  static Scale from(LocalDate first) {
    return new Scale(Optional.of(first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
  }

  /** The number of a day; empty on a scale of weeks. */
  Optional<Long> day(LocalDate date) {
    return origin.map(monday -> ChronoUnit.DAYS.between(monday, date));
  }

  /** From the start of one day to the end of another, in words. */
  String words(int from, int to) {
    return origin
        .map(monday -> words(monday.plusDays(from), monday.plusDays(to - 1L)))
        .orElseGet(() -> weeks(from / WEEK + 1, (to - 1) / WEEK + 1));
  }

  private static String words(LocalDate first, LocalDate last) {
    return DayText.of(first) + " to " + DayText.of(last);
  }

  private static String weeks(int first, int last) {
    return first == last ? "week " + first : "week " + first + " to week " + last;
  }
}
