package dev.ecomind.phasebot.plan;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Hours of every day in which a person does not want to be told anything; they may go past
 * midnight.
 *
 * @param from the first quiet moment, on the person's own clock
 * @param to the first moment that is not quiet any more
 */
public record QuietHours(LocalTime from, LocalTime to) {
  public QuietHours {
    if (from.equals(to)) {
      throw new IllegalArgumentException("Quiet hours that end when they begin are a whole day.");
    }
  }

  public boolean hold(LocalTime time) {
    boolean begun = !time.isBefore(from);
    boolean lasting = time.isBefore(to);
    return from.isBefore(to) ? begun && lasting : begun || lasting;
  }

  /** When the quiet that holds at that moment ends. */
  public LocalDateTime end(LocalDateTime moment) {
    LocalDateTime sameDay = moment.toLocalDate().atTime(to);
    return sameDay.isAfter(moment) ? sameDay : sameDay.plusDays(1);
  }

  /** Such as "18:00–09:00". */
  @Override
  public String toString() {
    return from + "–" + to;
  }
}
