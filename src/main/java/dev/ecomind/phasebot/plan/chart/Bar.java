package dev.ecomind.phasebot.plan.chart;

/**
 * A stretch of days in one lane of a row.
 *
 * @param from days from the chart's first day to the start of the bar
 * @param to days from the chart's first day to the end of the bar, more than {@code from}
 * @param words the same in words, such as "week 3 to week 4"
 */
public record Bar(Lane lane, int from, int to, String words) {
  public Bar {
    if (to <= from) {
      throw new IllegalArgumentException("A bar runs forward: " + from + " to " + to);
    }
  }
}
