package dev.ecomind.phasebot.document.calendar;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.TextProperty;
import dev.ecomind.phasebot.project.HolidayReading;
import dev.ecomind.phasebot.project.HolidayReading.Unreadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the all-day events of a calendar. Others write these files and nobody mends them, so an
 * event that is no holiday is left out and told.
 */
final class CalendarEvents {
  private static final int NAMED = 3;
  private static final int SHOWN = 40;

  private final DaysOff days;
  private final Recurrences recurrences;
  private final Map<String, List<String>> leftOut = new LinkedHashMap<>();

  private CalendarEvents(DaysOff days, List<VEvent> events) {
    this.days = days;
    this.recurrences = new Recurrences(events, days.last());
  }

  static HolidayReading read(String text, DaysOff days) {
    if (!text.stripTrailing().toUpperCase(Locale.ROOT).endsWith("END:VCALENDAR")) {
      return new Unreadable(
          "I read a calendar that stops before its last line, END:VCALENDAR. The file may be"
              + " incomplete; fetch it once more.");
    }
    List<VEvent> events =
        Biweekly.parse(withoutZones(text)).all().stream()
            .flatMap(calendar -> calendar.getEvents().stream())
            .toList();
    return new CalendarEvents(days, events).all(events);
  }

  /** Days are taken as they are written, so zones say nothing; broken ones fail the library. */
  private static String withoutZones(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    boolean zone = false;
    for (String line : text.lines().toList()) {
      String start = line.strip().toUpperCase(Locale.ROOT);
      zone |= start.equals("BEGIN:VTIMEZONE");
      if (!zone) {
        rest.append(line).append('\n');
      }
      zone &= !start.equals("END:VTIMEZONE");
    }
    return rest.toString();
  }

  private HolidayReading all(List<VEvent> events) {
    for (VEvent event : events) {
      if (!days.areTooMany()) {
        add(event);
      }
    }
    leftOut.forEach((reason, names) -> days.note(reason.formatted(counted(names))));
    return days.reading(events.size() == 1 ? "1 event" : events.size() + " events");
  }

  private void add(VEvent event) {
    String name = words(event.getSummary());
    Optional<EventDays> read = EventDays.of(event);
    if (event.getStatus() != null && event.getStatus().isCancelled()) {
      leaveOut("%s cancelled and left out.", name);
    } else if (read.isEmpty()) {
      leaveOut("%s left out, having no day that I could read.", name);
    } else if (!read.get().allDay()) {
      leaveOut("%s left out, taking only part of a day.", name);
    } else if (isObservance(event)) {
      leaveOut("%s left out, being marked as observance, not as public holiday.", name);
    } else {
      recurrences
          .of(event, read.get())
          .ifPresentOrElse(
              all -> all.forEach(each -> each.addTo(days, name)),
              () -> leaveOut("%s left out, recurring by a rule that is not followed.", name));
    }
  }

  /** Google's calendars of holidays hold days that are worked, and say so in this form. */
  private static boolean isObservance(VEvent event) {
    return words(event.getDescription()).startsWith("Observance");
  }

  private void leaveOut(String reason, String name) {
    leftOut.computeIfAbsent(reason, first -> new ArrayList<>()).add(name);
  }

  /** How many they are, and the names of the first. */
  private static String counted(List<String> names) {
    List<String> named =
        names.stream().filter(name -> !name.isEmpty()).distinct().limit(NAMED).toList();
    String verb = names.size() == 1 ? "1 event%s is" : names.size() + " events%s are";
    boolean more = names.stream().distinct().count() > named.size();
    return verb.formatted(
        named.isEmpty() ? "" : " (" + String.join(", ", named) + (more ? ", …" : "") + ")");
  }

  private static String words(@Nullable TextProperty property) {
    String text = property == null || property.getValue() == null ? "" : property.getValue();
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }
}
