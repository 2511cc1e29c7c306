package dev.ecomind.phasebot.document.calendar;

import biweekly.util.ByDay;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a rule of recurrence gives days. The library fails on numbers that no calendar has. */
final class RuleOfDays {
  private static final Set<Frequency> FREQUENCIES =
      EnumSet.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);
  private static final int MONTHS = 12;
  private static final int DAYS_OF_MONTH = 31;
  private static final int DAYS_OF_YEAR = 366;
  private static final int WEEKS = 53;

  private RuleOfDays() {}

  static boolean is(Recurrence rule) {
    List<Integer> weekdays =
        rule.getByDay().stream().map(ByDay::getNum).filter(Objects::nonNull).toList();
    return FREQUENCIES.contains(rule.getFrequency())
        && among(rule.getByMonth(), MONTHS)
        && rule.getByMonth().stream().allMatch(month -> month > 0)
        && among(rule.getByMonthDay(), DAYS_OF_MONTH)
        && among(rule.getByYearDay(), DAYS_OF_YEAR)
        && among(rule.getByWeekNo(), WEEKS)
        && among(rule.getBySetPos(), DAYS_OF_YEAR)
        && among(weekdays, WEEKS)
        && rule.getByHour().isEmpty()
        && rule.getByMinute().isEmpty()
        && rule.getBySecond().isEmpty();
  }

  /** Counted from 1, or backwards from -1. */
  private static boolean among(List<@Nullable Integer> numbers, int most) {
    return numbers.stream()
        .allMatch(
            number ->
                Optional.ofNullable(number)
                    .filter(known -> known != 0 && Math.abs(known) <= most)
                    .isPresent());
  }
}
