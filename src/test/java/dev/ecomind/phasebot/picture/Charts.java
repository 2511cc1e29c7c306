package dev.ecomind.phasebot.picture;

import dev.ecomind.phasebot.plan.chart.Bar;
import dev.ecomind.phasebot.plan.chart.Gate;
import dev.ecomind.phasebot.plan.chart.Lane;
import dev.ecomind.phasebot.plan.chart.Row;
import dev.ecomind.phasebot.plan.chart.Scale;
import dev.ecomind.phasebot.plan.chart.TimelineChart;
import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Charts made by hand: three lanes, one phase a fortnight, from Monday 13 October 2025. */
final class Charts {
  static final Lane ORIGINAL = new Lane(Lane.Kind.ORIGINAL, "Original estimate");
  static final Lane RECOMMENDED = new Lane(Lane.Kind.RECOMMENDED, "Recommended estimate");
  static final Lane FORECAST = new Lane(Lane.Kind.FORECAST, "Forecast");
  static final List<Lane> LANES = List.of(ORIGINAL, RECOMMENDED, FORECAST);
  private static final Scale SCALE = new Scale(Optional.of(LocalDate.of(2025, 10, 13)));

  private Charts() {}

  static TimelineChart usual() {
    return chart(
        rows(4),
        List.of(
            gate("D1", 10.5, Gate.State.LATE),
            gate("D2", 31.5, Gate.State.OPEN),
            gate("D3", 45.5, Gate.State.DECIDED)),
        Optional.of(17L));
  }

  static TimelineChart named(String title, String phase) {
    Row row = new Row(ItemId.of("P001"), phase, List.of(bar(FORECAST, 0, 5)));
    return new TimelineChart(
        title,
        "",
        SCALE,
        List.of(FORECAST),
        List.of(row),
        0,
        List.of(),
        Optional.empty(),
        List.of());
  }

  static TimelineChart chart(List<Row> rows, List<Gate> gates, Optional<Long> today) {
    return new TimelineChart(
        "Bakery",
        "\"Calm\" from Mon 13 Oct 2025",
        SCALE,
        LANES,
        rows,
        160,
        gates,
        today,
        List.of());
  }

  static List<Row> rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            at ->
                new Row(
                    ItemId.of("P%03d".formatted(at + 1)),
                    "Step " + (at + 1),
                    List.of(
                        bar(ORIGINAL, 7 * at, 7 * at + 5),
                        bar(RECOMMENDED, 14 * at, 14 * at + 5),
                        bar(FORECAST, 14 * at, 14 * at + 12))))
        .toList();
  }

  static Gate gate(String id, double at, Gate.State state) {
    return new Gate(ItemId.of(id), at, state, "is due");
  }

  private static Bar bar(Lane lane, int from, int to) {
    return new Bar(lane, from, to, "");
  }
}
