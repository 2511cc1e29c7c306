package dev.ecomind.phasebot.picture;

import dev.ecomind.phasebot.plan.chart.Gate;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds each gate a place in which its label covers no other's. */
final class Marks {
  static final double RADIUS = 7;
  static final double GAP = 4;
  private static final int MOST_LINES = 3;

  /** The line of diamonds whose label found no room; one fits beside the other. */
  private static final int BARE = MOST_LINES;

  private static final int CROWD = 4;
  private static final int MOST_NAMED = 3;

  private final Font font;
  private final DoubleUnaryOperator x;
  private final double right;
  private final double[] taken = new double[BARE + 1];

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
    List<List<Gate>> bundles = marks.bundles(gates);
    int named = bundles.size() > CROWD ? 1 : MOST_NAMED;
    return bundles.stream().map(bundle -> marks.place(bundle, named)).toList();
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

  private Mark place(List<Gate> bundle, int named) {
    double middle = x.applyAsDouble(bundle.get(0).at());
    return labels(bundle, named).stream()
        .flatMap(label -> free(bundle, label, middle).stream())
        .findFirst()
        .orElseGet(() -> mark(bundle, "", middle, BARE));
  }

  private Optional<Mark> free(List<Gate> bundle, String label, double middle) {
    double left = middle - (isLeftward(label, middle) ? reach(label) : RADIUS);
    return IntStream.range(0, MOST_LINES)
        .filter(line -> left >= taken[line])
        .mapToObj(line -> mark(bundle, label, middle, line))
        .findFirst();
  }

  private Mark mark(List<Gate> bundle, String label, double middle, int line) {
    boolean leftward = isLeftward(label, middle);
    taken[line] = middle + (leftward ? RADIUS : reach(label)) + GAP;
    return new Mark(bundle.get(0).at(), weightiest(bundle), label, line, leftward);
  }

  private boolean isLeftward(String label, double middle) {
    return middle + reach(label) > right;
  }

  private double reach(String label) {
    return Typeface.width(label, font) + RADIUS + GAP;
  }

  /** The longest first; where not even one id has room, the diamond stands alone. */
  private static List<String> labels(List<Gate> bundle, int most) {
    return IntStream.of(most, 1).mapToObj(named -> label(bundle, named)).distinct().toList();
  }

  private static String label(List<Gate> bundle, int most) {
    String named =
        bundle.stream()
            .limit(most)
            .map(gate -> gate.decision().text())
            .collect(Collectors.joining(", "));
    int more = bundle.size() - most;
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
