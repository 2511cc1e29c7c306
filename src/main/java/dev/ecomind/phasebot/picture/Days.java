package dev.ecomind.phasebot.picture;

import dev.ecomind.phasebot.plan.chart.Gate;
import dev.ecomind.phasebot.plan.chart.TimelineChart;
import java.util.stream.DoubleStream;

/**
 * The stretch of time that a picture shows: whole weeks with all bars and gates, and today if it is
 * near.
 *
 * @param first a number of days from the chart's first day
 * @param last the end of the last day
 */
record Days(double first, double last) {
  private static final int WEEK = 7;
  private static final double NEAR = 28;
  private static final double EDGE = 0.012;

  static Days of(TimelineChart chart) {
    DoubleStream bars =
        chart.rows().stream()
            .flatMap(row -> row.bars().stream())
            .flatMapToDouble(bar -> DoubleStream.of(bar.from(), bar.to()));
    double[] ends =
        DoubleStream.concat(bars, chart.gates().stream().mapToDouble(Gate::at)).sorted().toArray();
    Days known =
        ends.length == 0 ? new Days(0, 4 * WEEK) : new Days(ends[0], ends[ends.length - 1]);
    return chart.today().map(known::withNear).orElse(known).inWholeWeeks();
  }

  private Days withNear(long today) {
    boolean near = today > first - NEAR && today < last + NEAR;
    return near
        ? new Days(Math.min(first, (double) today), Math.max(last, (double) today + 1))
        : this;
  }

  private Days inWholeWeeks() {
    double start = Math.floor(first / WEEK) * WEEK;
    return new Days(start, Math.max(Math.ceil(last / WEEK) * WEEK, start + WEEK));
  }

  /** The left end of the axis, which leaves room for half a diamond. */
  double low() {
    return first - (last - first) * EDGE;
  }

  double high() {
    return last + (last - first) * EDGE;
  }

  boolean contain(double day) {
    return day >= first && day <= last;
  }
}
