package dev.ecomind.phasebot.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Which days are worked.
 *
 * @param workingDays at least one day of the week
 * @param holidays days that are not worked whatever their weekday
 * @param weekStart on which the weeks of a schedule begin; empty for Monday
 */
public record WorkCalendar(
    Set<DayOfWeek> workingDays, Set<LocalDate> holidays, Optional<DayOfWeek> weekStart) {
  private static final int DAYS_OF_WEEK = 7;

  public WorkCalendar {
    weekStart = weekStart.filter(day -> day != DayOfWeek.MONDAY);
    workingDays = Set.copyOf(workingDays);
    holidays = Set.copyOf(holidays);
    if (workingDays.isEmpty()) {
      throw new IllegalArgumentException("At least one day of the week is worked.");
    }
  }

  /** Weeks begin on Monday. */
  public WorkCalendar(Set<DayOfWeek> workingDays, Set<LocalDate> holidays) {
    this(workingDays, holidays, Optional.empty());
  }

  /** Monday to Friday, no holidays. */
  public static WorkCalendar weekdays() {
    return new WorkCalendar(
        Set.of(
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY),
        Set.of());
  }

  public boolean isWorked(LocalDate day) {
    return workingDays.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  public WorkCalendar withHolidays(Set<LocalDate> others) {
    return new WorkCalendar(workingDays, others, weekStart);
  }

  /** The first day of the week that holds the day. */
  LocalDate startOfWeek(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(weekStart.orElse(DayOfWeek.MONDAY)));
  }

  /** The day itself if worked, else the next one that is. */
  public LocalDate atOrAfter(LocalDate day) {
    return step(day, 1);
  }

  /** The day itself if worked, else the last one before that is. */
  public LocalDate atOrBefore(LocalDate day) {
    return step(day, -1);
  }

  /** The day so many worked days later, or earlier where negative; 0 is the day itself. */
  public LocalDate plusWorked(LocalDate day, int days) {
    LocalDate result = day;
    int direction = Integer.signum(days);
    for (int left = Math.abs(days); left > 0; left--) {
      result = step(result.plusDays(direction), direction);
    }
    return result;
  }

  /**
   * The first and last day of the longest run of days that are not worked, around a holiday; empty
   * without holidays.
   */
  public Optional<Break> longestBreak() {
    return holidays.stream()
        .map(day -> new Break(atOrBefore(day).plusDays(1), atOrAfter(day).minusDays(1)))
        .max(Comparator.comparing(Break::days).thenComparing(Break::first));
  }

  /** Days off in a row, both ends included. */
  public record Break(LocalDate first, LocalDate last) {
    public long days() {
      return ChronoUnit.DAYS.between(first, last) + 1;
    }
  }

  /**
   * Worked days from the first to the last, both included; 0 where the last is before the first.
   */
  public int worked(LocalDate first, LocalDate last) {
    long weeks = Math.max(0, ChronoUnit.DAYS.between(first, last) + 1) / DAYS_OF_WEEK;
    long count = weeks * workingDays.size();
    for (LocalDate day = first.plusWeeks(weeks); !day.isAfter(last); day = day.plusDays(1)) {
      count += workingDays.contains(day.getDayOfWeek()) ? 1 : 0;
    }
    for (LocalDate holiday : holidays) {
      boolean within = !holiday.isBefore(first) && !holiday.isAfter(last);
      count -= within && workingDays.contains(holiday.getDayOfWeek()) ? 1 : 0;
    }
    return Math.toIntExact(count);
  }

  /** Ends, since holidays are finite and some weekday is worked. */
  private LocalDate step(LocalDate from, int direction) {
    LocalDate day = from;
    while (!isWorked(day)) {
      day = day.plusDays(direction);
    }
    return day;
  }
}
