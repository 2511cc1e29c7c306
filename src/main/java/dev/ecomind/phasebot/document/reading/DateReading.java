package dev.ecomind.phasebot.document.reading;

import java.time.LocalDate;
import java.util.Optional;

/** What some words say of a day or of several. */
sealed interface DateReading {
  /**
   * Days that are known.
   *
   * @param inferred whether the year was not written but follows from a date nearby
   * @param whole whether a whole month is meant, or several
   */
  record Known(LocalDate first, LocalDate last, boolean inferred, boolean whole)
      implements DateReading {}

  /**
   * A date that could not be read.
   *
   * @param sentence why, and what would make it readable
   */
  record Unclear(String rule, String sentence) implements DateReading {}

  /** The words name no date. */
  record None() implements DateReading {}

  default Optional<Known> known() {
    return this instanceof Known known ? Optional.of(known) : Optional.empty();
  }

  default Optional<Unclear> unclear() {
    return this instanceof Unclear unclear ? Optional.of(unclear) : Optional.empty();
  }

  default Optional<LocalDate> firstDay() {
    return known().map(Known::first);
  }
}
