package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.chart.Bar;
import dev.ecomind.phasebot.plan.chart.Row;
import dev.ecomind.phasebot.plan.chart.TimelineChart;
import java.util.ArrayList;
import java.util.List;

/** A timeline in words: a line a gate, a few lines a phase. */
public final class TimelinePage {
  private static final int GATES = 10;
  private static final int LINES = 120;

  private TimelinePage() {}

  public static Message of(TimelineChart chart) {
    Blocks blocks = new Blocks().header(chart.title());
    blocks.context(Mrkdwn.inline(chart.subtitle(), 300));
    blocks.lines(
        chart.gates().stream()
            .map(gate -> "🔷 *" + gate.decision() + "* " + Mrkdwn.inline(gate.words(), 200))
            .toList(),
        GATES);
    List<String> lines = new ArrayList<>();
    chart.rows().forEach(row -> add(lines, row));
    chart.furtherPhases().ifPresent(lines::add);
    blocks.lines(lines, LINES);
    chart.notes().forEach(note -> blocks.context(Mrkdwn.inline(note, 300)));
    blocks.context("🖼️ The picture is on its way to your direct message with me.");
    return Message.of(
        blocks.actions(
            List.of(
                Elements.button("Original", "timeline original", "timeline.original"),
                Elements.button("Recommended", "timeline recommended", "timeline.recommended"),
                Elements.button("Current", "timeline current", "timeline.current"),
                Elements.button("Status", "status"))));
  }

  private static void add(List<String> lines, Row row) {
    String name = row.name().isBlank() ? "" : " " + Mrkdwn.inline(row.name(), 80);
    lines.add("*" + row.phase() + "*" + name + (row.bars().isEmpty() ? ": no dates yet" : ""));
    row.bars().forEach(bar -> lines.add(line(bar)));
  }

  private static String line(Bar bar) {
    return "        "
        + Mrkdwn.inline(bar.lane().name(), 60)
        + ": "
        + Mrkdwn.inline(bar.words(), 80);
  }
}
