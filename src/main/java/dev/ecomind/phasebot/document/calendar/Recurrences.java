package dev.ecomind.phasebot.document.calendar;

import biweekly.component.VEvent;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;

/** Follows the rules by which the events of a file recur, as far as a span reaches. */
final class Recurrences {
  /** Steps that all rules of a file may take together; daily ones since 1900 take 45,000. */
  private static final int MOST_STEPS = 100_000;

  private final MovedOccurrences moved;
  private final LocalDate last;
  private int steps;

  /**
   * @param last where the span ends
   */
  Recurrences(List<VEvent> events, LocalDate last) {
    this.moved = MovedOccurrences.of(events);
    this.last = last;
  }

  /** All occurrences; empty where the rule cannot be followed: not one of days, or too long. */
  Optional<List<EventDays>> of(VEvent event, EventDays first) {
    if (first.first().isAfter(last)) {
      return Optional.of(List.of(first));
    }
    Set<LocalDate> starts = new HashSet<>(List.of(first.first()));
    if (rule(event).filter(rule -> !follow(rule, first.first(), starts)).isPresent()) {
      return Optional.empty();
    }
    for (RecurrenceDates more : event.getRecurrenceDates()) {
      days(more.getDates()).forEach(starts::add);
    }
    for (ExceptionDates less : event.getExceptionDates()) {
      days(less.getValues()).forEach(starts::remove);
    }
    starts.removeIf(day -> day.isAfter(last) || moved.has(event, day));
    return Optional.of(starts.stream().sorted().map(first::from).toList());
  }

  private static Optional<Recurrence> rule(VEvent event) {
    return Optional.ofNullable(event.getRecurrenceRule()).map(rule -> rule.getValue());
  }

  private boolean follow(Recurrence rule, LocalDate first, Set<LocalDate> starts) {
    if (!RuleOfDays.is(rule)) {
      return false;
    }
    DateIterator days =
        inWorldTime(rule).getDateIterator(midnight(first), TimeZone.getTimeZone("UTC"));
    LocalDate day = first;
    while (!day.isAfter(last) && days.hasNext() && steps < MOST_STEPS) {
      day = LocalDate.ofInstant(days.next().toInstant(), ZoneOffset.UTC);
      starts.add(day);
      steps++;
    }
    return steps < MOST_STEPS;
  }

  /** The library takes days for midnights of this machine's zone; here they are those of UTC. */
  private static Recurrence inWorldTime(Recurrence rule) {
    return Optional.ofNullable(rule.getUntil())
        .flatMap(until -> Optional.ofNullable(until.getRawComponents()))
        .flatMap(EventDays::moment)
        .map(until -> new Recurrence.Builder(rule).until(midnight(until.toLocalDate())).build())
        .orElse(rule);
  }

  private static ICalDate midnight(LocalDate day) {
    Instant midnight = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    return new ICalDate(Date.from(midnight), true);
  }

  private static List<LocalDate> days(List<ICalDate> dates) {
    List<LocalDate> days = new ArrayList<>();
    for (ICalDate date : dates) {
      Optional.ofNullable(date.getRawComponents())
          .flatMap(EventDays::moment)
          .map(LocalDateTime::toLocalDate)
          .ifPresent(days::add);
    }
    return days;
  }
}
