package dev.ecomind.phasebot.plan.chart;

/**
 * One kind of bar, the same in every row.
 *
 * @param name as the legend says it, such as "Original estimate"
 */
public record Lane(Kind kind, String name) {

  /** Where the bars of a lane come from. */
  public enum Kind {
    /** Lengths that were first planned, laid end to end. */
    ORIGINAL,
    /** Lengths that the review recommends, laid end to end. */
    RECOMMENDED,
    /** Days of a timeline: the one that counts, or one of those to choose from. */
    FORECAST
  }
}
