package dev.ecomind.phasebot.document.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ecomind.phasebot.project.Holiday;
import dev.ecomind.phasebot.project.HolidayReading;
import dev.ecomind.phasebot.project.Holidays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads files of holidays for the years 2025 to 2028, and writes what was read a line a holiday.
 */
final class HolidayFiles {
  private static final HolidayFile FILE = new HolidayFile();

  private HolidayFiles() {}

  static HolidayReading read(byte[] source) {
    return FILE.read(source, LocalDate.of(2025, 1, 1), LocalDate.of(2028, 12, 31));
  }

  static List<String> lines(String text) {
    return understood(text).all().stream().map(HolidayFiles::line).toList();
  }

  static List<String> notes(String text) {
    return understood(text).notes();
  }

  static String unreadable(String text) {
    return read(text.getBytes(UTF_8))
        .fold(
            read -> {
              throw new AssertionError("read as " + read);
            },
            sentence -> sentence);
  }

  /** A calendar of one event. */
  static String calendar(String event) {
    return "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\n"
        + event
        + "\nEND:VEVENT\nEND:VCALENDAR\n";
  }

  static String resource(String name) {
    try {
      return Files.readString(Path.of("src/test/resources/calendar", name));
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
  }

  private static Holidays understood(String text) {
    return read(text.getBytes(UTF_8))
        .fold(
            read -> read,
            sentence -> {
              throw new AssertionError(sentence);
            });
  }

  private static String line(Holiday holiday) {
    String last = holiday.last().equals(holiday.first()) ? "" : ".." + holiday.last();
    return (holiday.first() + last + " " + holiday.name()).strip();
  }
}
