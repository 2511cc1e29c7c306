package dev.ecomind.phasebot.plan.chart;

import dev.ecomind.phasebot.review.ItemId;

/**
 * A decision on the day on which it is due.
 *
 * @param at days from the chart's first day; the middle of the day where days are known
 * @param words the same in words, such as "due Fri 28 Nov 2025"
 */
public record Gate(ItemId decision, double at, State state, String words) {

  /** How the decision stands. */
  public enum State {
    OPEN,
    /** Open, and its day has passed. */
    LATE,
    DECIDED
  }
}
