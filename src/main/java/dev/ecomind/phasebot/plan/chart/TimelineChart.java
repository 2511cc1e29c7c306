package dev.ecomind.phasebot.plan.chart;

import dev.ecomind.phasebot.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A plan as a picture shows it, in values that any way of drawing understands.
 *
 * @param title the review's, or "Timeline"
 * @param subtitle which timeline the forecast follows, or what is missing for one
 * @param lanes kinds of bars from top to bottom, those without any bar left out
 * @param rows the first {@link #MOST_ROWS} phases in document order
 * @param further phases beyond those
 * @param gates decisions whose day is known, earliest first
 * @param today days from the chart's first day; empty on a scale of weeks
 * @param notes sentences about what cannot be seen in the picture
 */
public record TimelineChart(
    String title,
    String subtitle,
    Scale scale,
    List<Lane> lanes,
    List<Row> rows,
    int further,
    List<Gate> gates,
    Optional<Long> today,
    List<String> notes) {
  /** More phases than that make a picture that nobody can read. */
  public static final int MOST_ROWS = 40;

  public TimelineChart {
    lanes = List.copyOf(lanes);
    rows = List.copyOf(rows);
    gates = List.copyOf(gates);
    notes = List.copyOf(notes);
    if (further < 0) {
      throw new IllegalArgumentException("Fewer than no further phases: " + further);
    }
  }

  /**
   * The chart of a plan.
   *
   * @param today in the project's zone
   */
  public static TimelineChart of(Plan plan, LocalDate today) {
    return of(plan, today, Optional.empty());
  }

  /**
   * The chart of a plan.
   *
   * @param only the one kind of bars that is wanted; empty for all
   */
  public static TimelineChart of(Plan plan, LocalDate today, Optional<Lane.Kind> only) {
    return new ChartDraft(plan, today).chart(only);
  }

  /** That there are more phases, in words; empty where there are not. */
  public Optional<String> furtherPhases() {
    return further == 0
        ? Optional.empty()
        : Optional.of(further == 1 ? "and 1 more phase" : "and %d more phases".formatted(further));
  }

  /** All that the picture shows, in words and with the same dates, a line a thing. */
  public String alternativeText() {
    return alternativeText(Integer.MAX_VALUE);
  }

  /**
   * As much of it in whole lines as these characters hold; the last line then tells how many lack.
   */
  public String alternativeText(int mostCharacters) {
    return ChartWords.within(ChartWords.lines(this), mostCharacters);
  }
}
