package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.PhasePlan;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.WorkCalendar;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days: {@code 2025-09-12}, {@code fri}, {@code tomorrow}, {@code +3d}, {@code +2wd}, {@code
 * before P003}.
 */
final class When {
  private static final Pattern AHEAD = Pattern.compile("\\+?([0-9]{1,3})(d|w|wd)");
  private static final Pattern BEFORE = Pattern.compile("(?i)before\\s+([A-Z]{1,3}[0-9]{1,6})");
  private static final int SHORTEST_NAME = 3;

  private When() {}

  /**
   * The day that the word means, seen from today; a weekday is the next one after today.
   *
   * @return empty where the word is no day
   */
  static Optional<LocalDate> day(String word, LocalDate today, WorkCalendar calendar) {
    String said = word.strip().toLowerCase(Locale.ROOT);
    if (said.equals("today")) {
      return Optional.of(today);
    }
    if (said.equals("tomorrow")) {
      return Optional.of(today.plusDays(1));
    }
    Matcher ahead = AHEAD.matcher(said);
    if (ahead.matches()) {
      return Optional.of(ahead(today, Integer.parseInt(ahead.group(1)), ahead.group(2), calendar));
    }
    return weekday(said).map(day -> today.with(TemporalAdjusters.next(day))).or(() -> date(said));
  }

  /**
   * The same, and a working day before a phase starts.
   *
   * @return empty where the words are no day, or the phase has none yet
   */
  static Optional<LocalDate> day(String words, LocalDate today, Plan plan) {
    Matcher before = BEFORE.matcher(words.strip());
    if (!before.matches()) {
      return day(words, today, plan.calendar());
    }
    String phase = before.group(1).toUpperCase(Locale.ROOT);
    return plan.phases().stream()
        .filter(one -> one.phase().id().text().equals(phase))
        .findFirst()
        .flatMap(PhasePlan::span)
        .map(span -> plan.calendar().plusWorked(span.first(), -1));
  }

  private static LocalDate ahead(LocalDate today, int count, String unit, WorkCalendar calendar) {
    return switch (unit) {
      case "w" -> today.plusWeeks(count);
      case "wd" -> calendar.plusWorked(today, count);
      default -> today.plusDays(count);
    };
  }

  private static Optional<DayOfWeek> weekday(String said) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> said.length() >= SHORTEST_NAME)
        .filter(day -> name(day).startsWith(said))
        .findFirst();
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }

  /** A day as {@code 2025-09-12}. */
  static Optional<LocalDate> date(String said) {
    try {
      return Optional.of(LocalDate.parse(said));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
