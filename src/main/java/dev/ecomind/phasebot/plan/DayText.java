package dev.ecomind.phasebot.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in words, the same everywhere: {@code Fri 28 Nov 2025}. */
public final class DayText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  private DayText() {}

  public static String of(LocalDate day) {
    return DAY.format(day);
  }
}
