package dev.ecomind.phasebot.document.calendar;

import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of an event, as its calendar writes them: no zone moves a day off.
 *
 * @param last the last day itself
 * @param allDay whether it takes whole days
 */
record EventDays(LocalDate first, LocalDate last, boolean allDay) {

  /** Empty where the event has no readable day. */
  static Optional<EventDays> of(VEvent event) {
    return moment(event.getDateStart()).map(start -> between(start, end(event, start)));
  }

  /**
   * From midnight to midnight, some calendars write a whole day as times of their zone. An event
   * that ends where it begins takes that day.
   */
  private static EventDays between(LocalDateTime start, LocalDateTime end) {
    // spec: DTEND is not part of the event, RFC 5545 3.6.1
    LocalDate last = end.toLocalDate().minusDays(1);
    boolean whole =
        start.toLocalTime().equals(LocalTime.MIDNIGHT)
            && end.toLocalTime().equals(LocalTime.MIDNIGHT);
    LocalDate first = start.toLocalDate();
    return new EventDays(first, last.isBefore(first) ? first : last, whole);
  }

  private static LocalDateTime end(VEvent event, LocalDateTime start) {
    boolean dated = !event.getDateStart().getValue().hasTime();
    LocalDateTime without = dated ? start.plusDays(1) : start.plusMinutes(1);
    return moment(event.getDateEnd())
        .or(() -> duration(event).map(start::plusSeconds))
        .filter(end -> !dated || end.isAfter(start))
        .orElse(without);
  }

  private static Optional<Long> duration(VEvent event) {
    return Optional.ofNullable(event.getDuration())
        .flatMap(property -> Optional.ofNullable(property.getValue()))
        .map(Duration::toMillis)
        .map(milliseconds -> milliseconds / 1_000);
  }

  /** The time on the clock of wherever the calendar was written. */
  static Optional<LocalDateTime> moment(@Nullable DateOrDateTimeProperty property) {
    return Optional.ofNullable(property)
        .flatMap(present -> Optional.ofNullable(present.getValue()))
        .flatMap(date -> Optional.ofNullable(date.getRawComponents()))
        .flatMap(EventDays::moment);
  }

  static Optional<LocalDateTime> moment(DateTimeComponents raw) {
    try {
      return Optional.of(
          LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate())
              .atTime(raw.getHour(), raw.getMinute()));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** As many days from another first day. */
  EventDays from(LocalDate day) {
    return new EventDays(day, day.plusDays(length() - 1), allDay);
  }

  long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  void addTo(DaysOff days, String name) {
    days.add(first, last, name);
  }
}
