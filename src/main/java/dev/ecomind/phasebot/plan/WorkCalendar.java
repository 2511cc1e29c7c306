package dev.ecomind.phasebot.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked.
 *
 * @param workingDays at least one day of the week
 * @param holidays days that are not worked whatever their weekday
 */
public record WorkCalendar(Set<DayOfWeek> workingDays, Set<LocalDate> holidays) {
  /** Longest run of days off that is stepped over; beyond it the calendar is taken as broken. */
  private static final int LONGEST_BREAK = 366;

  public WorkCalendar {
    workingDays = Set.copyOf(workingDays);
    holidays = Set.copyOf(holidays);
    if (workingDays.isEmpty()) {
      throw new IllegalArgumentException("At least one day of the week is worked.");
    }
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

  private LocalDate step(LocalDate from, int direction) {
    LocalDate day = from;
    for (int passed = 0; passed <= LONGEST_BREAK; passed++) {
      if (isWorked(day)) {
        return day;
      }
      day = day.plusDays(direction);
    }
    throw new IllegalArgumentException("The holidays leave no working day near " + from);
  }
}
