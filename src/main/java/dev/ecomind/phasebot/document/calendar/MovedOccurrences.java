package dev.ecomind.phasebot.document.calendar;

import biweekly.component.VEvent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Occurrences of recurring events for which an event of their own stands. */
final class MovedOccurrences {
  private final Set<Occurrence> moved;

  private MovedOccurrences(Set<Occurrence> moved) {
    this.moved = moved;
  }

  /** An occurrence on the day on which the rule puts it. */
  private record Occurrence(String uid, LocalDate day) {}

  static MovedOccurrences of(List<VEvent> events) {
    Set<Occurrence> moved = new HashSet<>();
    for (VEvent event : events) {
      EventDays.moment(event.getRecurrenceId())
          .ifPresent(day -> moved.add(new Occurrence(uid(event), day.toLocalDate())));
    }
    return new MovedOccurrences(moved);
  }

  boolean has(VEvent event, LocalDate day) {
    return event.getRecurrenceId() == null && moved.contains(new Occurrence(uid(event), day));
  }

  private static String uid(VEvent event) {
    return Optional.ofNullable(event.getUid()).map(uid -> uid.getValue()).orElse("");
  }
}
