package dev.ecomind.phasebot.document.calendar;

import dev.ecomind.phasebot.project.Holiday;
import dev.ecomind.phasebot.project.HolidayReading;
import dev.ecomind.phasebot.project.Holidays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects days off within a span, and what was left out. */
final class DaysOff {
  private static final int MOST_DAYS = 5_000;

  private final LocalDate first;
  private final LocalDate last;
  private final Set<Holiday> holidays = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();
  private int outside;
  private long days;

  DaysOff(LocalDate first, LocalDate last) {
    this.first = first;
    this.last = last;
  }

  LocalDate last() {
    return last;
  }

  /** Adds days of which those outside the span are left out. */
  void add(LocalDate from, LocalDate to, String name) {
    LocalDate begins = from.isBefore(first) ? first : from;
    LocalDate ends = to.isAfter(last) ? last : to;
    if (ends.isBefore(begins)) {
      outside++;
    } else if (holidays.add(new Holiday(begins, ends, name))) {
      days += ChronoUnit.DAYS.between(begins, ends) + 1;
    }
  }

  void note(String sentence) {
    notes.add(sentence);
  }

  /** Whether there are more than anybody has; then nothing more needs to be read. */
  boolean areTooMany() {
    return days > MOST_DAYS;
  }

  /**
   * What was collected.
   *
   * @param read what the file was read as, such as "3 events"
   */
  HolidayReading reading(String read) {
    if (areTooMany()) {
      return new HolidayReading.Unreadable(
          "I read more than %,d days off from %s to %s, which is no calendar of holidays."
              .formatted(MOST_DAYS, first, last));
    }
    if (outside > 0) {
      notes.add(
          "%d %s before %s or after %s and left out."
              .formatted(outside, outside == 1 ? "entry is" : "entries are", first, last));
    }
    if (holidays.isEmpty()) {
      return new HolidayReading.Unreadable(
          String.join(" ", join("I read " + read + " and found no day off.", notes)));
    }
    List<Holiday> all = new ArrayList<>(holidays);
    all.sort(Comparator.comparing(Holiday::first).thenComparing(Holiday::last));
    return new HolidayReading.Understood(new Holidays(all, notes));
  }

  private static List<String> join(String sentence, List<String> more) {
    List<String> sentences = new ArrayList<>(List.of(sentence));
    sentences.addAll(more);
    return sentences;
  }
}
