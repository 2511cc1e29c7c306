package dev.ecomind.phasebot.document.calendar;

import dev.ecomind.phasebot.project.HolidayReading;
import dev.ecomind.phasebot.project.HolidayReading.Unreadable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day a line, or a range, each with a name where it has one. What stands behind a {@code #}
 * is for people. One line that says no day refuses the whole file: its author can put it right.
 */
final class DateLines {
  private static final String DAY = "([0-9]{4}-[0-9]{2}-[0-9]{2})";
  private static final Pattern LINE =
      Pattern.compile(
          DAY
              + "(?:\\s*(?:\\.\\.+|…|[-–—/]|\\bto\\b|\\buntil\\b)\\s*"
              + DAY
              + ")?"
              + "(?:[\\s,;:]+(.*))?");
  private static final int SHOWN = 60;

  private DateLines() {}

  static HolidayReading read(String text, DaysOff days) {
    List<String> lines = text.lines().toList();
    for (int at = 0; at < lines.size() && !days.areTooMany(); at++) {
      String line = uncommented(lines.get(at));
      Optional<String> wrong = line.isEmpty() ? Optional.empty() : add(line, days);
      if (wrong.isPresent()) {
        return new Unreadable(
            "I read line %d, \"%s\": %s".formatted(at + 1, shown(line), wrong.get()));
      }
    }
    return days.reading(lines.size() == 1 ? "1 line" : lines.size() + " lines");
  }

  private static String uncommented(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }

  /** Adds the line, or says what is wrong with it. */
  private static Optional<String> add(String line, DaysOff days) {
    Matcher said = LINE.matcher(line);
    if (!said.matches()) {
      return Optional.of(
          "it does not begin with a day such as \"2025-12-25 Christmas Day\" or"
              + " \"2025-12-24..2025-12-26\".");
    }
    String name = Optional.ofNullable(said.group(3)).orElse("").strip();
    Optional<LocalDate> first = day(said.group(1));
    Optional<LocalDate> last = Optional.ofNullable(said.group(2)).map(DateLines::day).orElse(first);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.of("the calendar has no such day.");
    }
    if (last.get().isBefore(first.get())) {
      return Optional.of("it ends before it begins.");
    }
    days.add(first.get(), last.get(), name);
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String word) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static String shown(String line) {
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }
}
