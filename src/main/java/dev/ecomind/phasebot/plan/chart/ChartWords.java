package dev.ecomind.phasebot.plan.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A chart in words, for those who cannot see it. */
final class ChartWords {
  private ChartWords() {}

  static List<String> lines(TimelineChart chart) {
    List<String> lines = new ArrayList<>();
    lines.add(chart.title());
    lines.add(chart.subtitle());
    chart.gates().forEach(gate -> lines.add(gate.decision() + " " + gate.words()));
    chart.rows().forEach(row -> lines.add(row(row)));
    chart.furtherPhases().ifPresent(lines::add);
    lines.addAll(chart.notes());
    return lines;
  }

  private static String row(Row row) {
    String bars =
        row.bars().stream()
            .map(bar -> bar.lane().name() + " " + bar.words())
            .collect(Collectors.joining("; "));
    String name = row.name().isBlank() ? "" : " " + row.name();
    return row.phase() + name + ": " + (bars.isEmpty() ? "no dates yet" : bars);
  }

  static String within(List<String> lines, int mostCharacters) {
    String all = String.join("\n", lines);
    int kept = lines.size();
    while (all.length() > mostCharacters && kept > 0) {
      kept--;
      int left = lines.size() - kept;
      all =
          String.join("\n", lines.subList(0, kept))
              + "\n… and %d more %s".formatted(left, left == 1 ? "line" : "lines");
    }
    return all.length() > mostCharacters ? "" : all.strip();
  }
}
