package dev.ecomind.phasebot.picture;

import dev.ecomind.phasebot.plan.chart.Gate;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/** Finds each gate a place in which its label covers no other's. */
final class Marks {
  static final double RADIUS = 7;
  static final double GAP = 4;
  private static final int MOST_LINES = 3;
  private static final int MOST_NAMED = 3;

  private final Font font;
  private final DoubleUnaryOperator x;
  private final double right;
  private final double[] taken = new double[MOST_LINES];

  /**
   * @param x where a day lies
   * @param right how far labels may reach
   */
  private Marks(Font font, DoubleUnaryOperator x, double right) {
    this.font = font;
    this.x = x;
    this.right = right;
    Arrays.fill(taken, Double.NEGATIVE_INFINITY);
  }

  /**
   * @param gates earliest first
   */
  static List<Mark> of(List<Gate> gates, Font font, DoubleUnaryOperator x, double right) {
    Marks marks = new Marks(font, x, right);
    return marks.bundles(gates).stream().map(marks::place).toList();
  }

  private List<List<Gate>> bundles(List<Gate> gates) {
    List<List<Gate>> bundles = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (Gate gate : gates) {
      double here = x.applyAsDouble(gate.at());
      if (here - last >= 2 * RADIUS + GAP) {
        bundles.add(new ArrayList<>());
        last = here;
      }
      bundles.get(bundles.size() - 1).add(gate);
    }
    return bundles;
  }

  private Mark place(List<Gate> bundle) {
    Gate first = bundle.get(0);
    String label = label(bundle);
    double width = Typeface.width(label, font) + RADIUS + GAP;
    double middle = x.applyAsDouble(first.at());
    boolean leftward = middle + width > right;
    double from = middle - (leftward ? width : RADIUS);
    int line = 0;
    while (line < MOST_LINES - 1 && from < taken[line]) {
      line++;
    }
    taken[line] = middle + (leftward ? RADIUS : width) + GAP;
    return new Mark(first.at(), weightiest(bundle), label, line, leftward);
  }

  private static String label(List<Gate> bundle) {
    String named =
        bundle.stream()
            .limit(MOST_NAMED)
            .map(gate -> gate.decision().text())
            .collect(Collectors.joining(", "));
    int more = bundle.size() - MOST_NAMED;
    return more > 0 ? named + " +" + more : named;
  }

  private static Gate.State weightiest(List<Gate> bundle) {
    List<Gate.State> order = List.of(Gate.State.LATE, Gate.State.OPEN, Gate.State.DECIDED);
    return bundle.stream()
        .map(Gate::state)
        .min(Comparator.comparingInt(order::indexOf))
        .orElseThrow();
  }
}
