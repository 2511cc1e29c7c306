package dev.ecomind.phasebot.plan;

import java.time.LocalDate;

/**
 * The days of a phase, both ends included.
 *
 * @param week number of the first week in the schedule, from 1; 0 where the review itself dates the
 *     phase
 */
public record Span(LocalDate first, LocalDate last, int week) {

  Span join(Span other) {
    return new Span(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last,
        Math.min(week, other.week));
  }
}
