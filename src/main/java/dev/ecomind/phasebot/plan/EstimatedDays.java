package dev.ecomind.phasebot.plan;

import java.time.LocalDate;

/**
 * Days of lengths that are laid end to end from a first day.
 *
 * @param start where they begin
 */
public record EstimatedDays(LocalDate start, WorkCalendar calendar) {

  /** The first worked day of a length that begins so many weeks after the start. */
  public LocalDate first(double weeks) {
    return calendar.atOrAfter(boundary(weeks));
  }

  /** The last worked day of a length that ends so many weeks after the start. */
  public LocalDate last(double weeks) {
    return calendar.atOrBefore(boundary(weeks).minusDays(1));
  }

  /** So many weeks later; the broken one at its end counts in working days. */
  private LocalDate boundary(double weeks) {
    long whole = (long) Math.floor(weeks);
    int worked = (int) Math.round((weeks - whole) * calendar.workingDays().size());
    LocalDate later = start.plusWeeks(whole);
    return worked == 0 ? later : calendar.plusWorked(calendar.atOrAfter(later), worked);
  }
}
