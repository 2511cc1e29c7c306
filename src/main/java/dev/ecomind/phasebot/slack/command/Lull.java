package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.WorkCalendar;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long to be quiet: {@code 1h}, {@code 1d}, {@code tomorrow}, {@code mon}, a date. */
final class Lull {
  private static final Pattern LENGTH = Pattern.compile("([0-9]{1,3})(m|min|h|d)");
  private static final LocalTime MORNING = LocalTime.of(9, 30);

  private Lull() {}

  /** A number of minutes, hours or days lasts so long; a day lasts until its morning. */
  static Optional<Duration> length(String word, ZonedDateTime now) {
    Matcher length = LENGTH.matcher(word.strip().toLowerCase(Locale.ROOT));
    if (length.matches()) {
      long count = Long.parseLong(length.group(1));
      return Optional.of(
          switch (length.group(2)) {
            case "h" -> Duration.ofHours(count);
            case "d" -> Duration.ofDays(count);
            default -> Duration.ofMinutes(count);
          });
    }
    return When.day(word, now.toLocalDate(), WorkCalendar.weekdays())
        .map(day -> Duration.between(now, day.atTime(MORNING).atZone(now.getZone())));
  }
}
