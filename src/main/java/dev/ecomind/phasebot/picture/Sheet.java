package dev.ecomind.phasebot.picture;

import dev.ecomind.phasebot.plan.chart.Lane;
import dev.ecomind.phasebot.plan.chart.TimelineChart;
import java.awt.Font;
import java.util.List;

/**
 * Where everything lies, in units of which a picture has {@link #WIDTH} across. Heights count
 * downwards from the upper edge of the plot.
 */
record Sheet(TimelineChart chart, Days days, List<Mark> marks) {
  static final double WIDTH = 720;
  static final double MARGIN = 20;
  static final double LABELS = 168;
  static final double AXIS = 24;
  private static final double MARK_LINE = 2 * Marks.RADIUS + 8;
  private static final double ESTIMATE = 7;
  private static final double FORECAST = 12;
  private static final double BETWEEN = 2;
  private static final double AROUND = 9;
  private static final double LEAST_ROW = 46;
  private static final int TALL = 12;

  static Sheet of(TimelineChart chart, Font labels) {
    Sheet bare = new Sheet(chart, Days.of(chart), List.of());
    double width = WIDTH - 2 * MARGIN - LABELS;
    Days days = bare.days();
    List<Mark> marks =
        Marks.of(
            chart.gates(),
            labels,
            day -> (day - days.low()) / (days.high() - days.low()) * width,
            width);
    return new Sheet(chart, days, marks);
  }

  /** Of the lines in which the diamonds stand, all together. */
  double marksHeight() {
    return marks.isEmpty()
        ? 0
        : 8 + MARK_LINE * (1 + marks.stream().mapToInt(Mark::line).max().orElse(0));
  }

  double middle(Mark mark) {
    return 4 + MARK_LINE * (mark.line() + 0.5);
  }

  double height() {
    return rowTop(chart.rows().size());
  }

  double rowTop(int row) {
    return marksHeight() + row * rowHeight();
  }

  double rowHeight() {
    return Math.max(LEAST_ROW, lanesHeight() + 2 * AROUND);
  }

  double laneTop(int row, Lane lane) {
    double top = rowTop(row) + (rowHeight() - lanesHeight()) / 2;
    for (Lane above : chart.lanes().subList(0, chart.lanes().indexOf(lane))) {
      top += height(above) + BETWEEN;
    }
    return top;
  }

  double height(Lane lane) {
    return lane.kind() == Lane.Kind.FORECAST ? FORECAST : ESTIMATE;
  }

  private double lanesHeight() {
    double bars = chart.lanes().stream().mapToDouble(this::height).sum();
    return bars + BETWEEN * Math.max(0, chart.lanes().size() - 1);
  }

  /** With the days above and, where it is tall, below. */
  double plotHeight() {
    return height() + (isTall() ? 2 * AXIS : AXIS);
  }

  /** So tall that the days are said again below. */
  boolean isTall() {
    return chart.rows().size() > TALL;
  }
}
