package dev.ecomind.phasebot.plan.chart;

import java.util.ArrayList;
import java.util.List;

/** A chart as plain text, with the numbers that a picture is drawn by. */
public final class ChartText {
  private ChartText() {}

  public static String of(TimelineChart chart) {
    List<String> lines = new ArrayList<>();
    lines.add("title: " + chart.title());
    lines.add("subtitle: " + chart.subtitle());
    lines.add("day 0: " + chart.scale().origin().map(Object::toString).orElse("begins week 1"));
    lines.add("today: " + chart.today().map(day -> "day " + day).orElse("not on the scale"));
    chart
        .gates()
        .forEach(
            gate ->
                lines.add(
                    "gate %s at %.1f %s: %s"
                        .formatted(gate.decision(), gate.at(), gate.state(), gate.words())));
    for (Row row : chart.rows()) {
      lines.add("");
      lines.add(row.phase() + " " + row.name());
      row.bars()
          .forEach(
              bar ->
                  lines.add(
                      "  %3d to %3d %s: %s"
                          .formatted(bar.from(), bar.to(), bar.lane().name(), bar.words())));
    }
    lines.add("");
    chart.furtherPhases().ifPresent(lines::add);
    lines.addAll(chart.notes());
    lines.add("");
    lines.add(chart.alternativeText());
    return String.join("\n", lines) + "\n";
  }
}
