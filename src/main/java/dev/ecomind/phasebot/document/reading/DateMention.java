package dev.ecomind.phasebot.document.reading;

import java.util.Optional;

/**
 * A date as it is written, before it is known whether the calendar has it.
 *
 * @param month 1 to 12, or what was written in its place
 * @param day empty where a whole month is meant
 * @param lastDay the other end of a range within the month
 * @param ambiguous whether day and month could as well be the other way round
 * @param start where it begins in the text
 * @param end where it ends
 */
record DateMention(
    Optional<Integer> year,
    int month,
    Optional<Integer> day,
    Optional<Integer> lastDay,
    boolean ambiguous,
    int start,
    int end) {

  DateMention withYear(Optional<Integer> other) {
    return new DateMention(other, month, day, lastDay, ambiguous, start, end);
  }

  /** With year, month and day in full, so that other dates can be inferred from it. */
  boolean isComplete() {
    return year.isPresent() && day.isPresent() && !ambiguous;
  }
}
