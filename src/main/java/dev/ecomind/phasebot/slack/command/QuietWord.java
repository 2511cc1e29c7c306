package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.QuietHours;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads hours of quiet: {@code 18-9}, {@code 18:30-8:15}, {@code 6pm-9am}. */
final class QuietWord {
  private static final String TIME = "([0-9]{1,2})(?::([0-5][0-9]))?\\s*(am|pm)?";
  private static final Pattern HOURS = Pattern.compile(TIME + "\\s*(?:[-–—]|to)\\s*" + TIME);
  private static final int NOON = 12;
  private static final int MIDNIGHT = 24;

  private QuietWord() {}

  /** Empty where the words are no two different times of the day. */
  static Optional<QuietHours> read(String words) {
    Matcher hours = HOURS.matcher(words.strip().toLowerCase(Locale.ROOT));
    if (!hours.matches()) {
      return Optional.empty();
    }
    Optional<LocalTime> from = time(hours, 1);
    Optional<LocalTime> to = time(hours, 4);
    return from.flatMap(
        begin -> to.filter(end -> !end.equals(begin)).map(end -> new QuietHours(begin, end)));
  }

  private static Optional<LocalTime> time(Matcher hours, int group) {
    int hour = Integer.parseInt(hours.group(group));
    int minute = hours.group(group + 1) == null ? 0 : Integer.parseInt(hours.group(group + 1));
    String half = hours.group(group + 2);
    if (half != null) {
      if (hour < 1 || hour > NOON) {
        return Optional.empty();
      }
      hour = hour % NOON + (half.equals("pm") ? NOON : 0);
    }
    if (hour > MIDNIGHT || (hour == MIDNIGHT && minute > 0)) {
      return Optional.empty();
    }
    return Optional.of(LocalTime.of(hour % MIDNIGHT, minute));
  }
}
