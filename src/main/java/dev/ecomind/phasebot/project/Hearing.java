package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.Preferences;
import dev.ecomind.phasebot.plan.QuietHours;
import dev.ecomind.phasebot.plan.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When one person is told what comes up at a moment.
 *
 * @param zone whose clock counts
 * @param morning when a silence ends, on the person's own clock
 */
record Hearing(Preferences preferences, ZoneId zone, WorkCalendar calendar, LocalTime morning) {

  static Hearing of(Facts facts, Member person, WorkCalendar calendar, LocalTime morning) {
    Preferences preferences = facts.preferences(person.id());
    return new Hearing(preferences, preferences.zone().orElse(person.zone()), calendar, morning);
  }

  /**
   * The moment itself, or the first one after it that is neither in a silence nor in quiet hours.
   * What is put off is not told on a day on which nobody works.
   */
  Instant from(Instant moment) {
    Instant after =
        preferences
            .silence()
            .filter(silence -> !moment.isBefore(silence.since()))
            .map(silence -> end(silence.until()))
            .filter(moment::isBefore)
            .orElse(moment);
    return preferences.quiet().map(quiet -> afterQuiet(after, quiet)).orElse(after);
  }

  private Instant end(LocalDate until) {
    return calendar.atOrAfter(until).atTime(morning).atZone(zone).toInstant();
  }

  /** Tried again where the clocks jump from the end of the quiet hours back into them. */
  private Instant afterQuiet(Instant moment, QuietHours quiet) {
    ZonedDateTime open = moment.atZone(zone);
    while (quiet.hold(open.toLocalTime())) {
      LocalDateTime end = quiet.end(open.toLocalDateTime());
      ZonedDateTime next =
          calendar.atOrAfter(end.toLocalDate()).atTime(end.toLocalTime()).atZone(zone);
      open = next.isAfter(open) ? next : next.withLaterOffsetAtOverlap();
    }
    return open.toInstant();
  }
}
