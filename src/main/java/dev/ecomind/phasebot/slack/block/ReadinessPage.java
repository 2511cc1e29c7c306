package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Readiness;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import java.util.ArrayList;
import java.util.List;

/** Whether a phase may start: go, or no-go with all that is missing and whose it is. */
public final class ReadinessPage {
  private static final int SIZE = 15;

  private ReadinessPage() {}

  public static Message of(Snapshot project, ItemId id, int page) {
    Plan plan = project.plan();
    Readiness readiness = Readiness.of(plan, id).orElseThrow();
    Pager<Readiness.Missing> missing =
        new Pager<>(readiness.missing(), SIZE, page, "phase " + id + " ready");
    Blocks blocks = new Blocks();
    blocks.header(
        (readiness.isGo() ? "🟢 Go: " : "🔴 No-go: ")
            + id
            + " "
            + plan.phase(id).orElseThrow().phase().name());
    if (readiness.isGo()) {
      blocks.section("Nothing is missing; it may start.");
    } else {
      String position = missing.position().isEmpty() ? "" : "  ·  " + missing.position();
      blocks.section("*Missing*  ·  " + readiness.missing().size() + position);
      List<String> lines = missing.shown().stream().map(one -> line(plan, one)).toList();
      blocks.lines(lines, SIZE);
    }
    List<ObjectNode> buttons = new ArrayList<>(missing.buttons());
    buttons.add(Elements.button("Details", "phase " + id));
    buttons.add(Elements.button("Status", "status"));
    return Message.of(blocks.actions(buttons));
  }

  private static String line(Plan plan, Readiness.Missing one) {
    String due = DueText.of(one.due());
    String owner =
        one.owners().isEmpty() && !plan.facts().assigned().containsKey(one.item())
            ? ""
            : "  ·  " + OwnerText.of(one.item(), one.owners(), plan.facts());
    return "%s *%s* %s%s%s"
        .formatted(
            verb(one.kind()),
            one.item(),
            Mrkdwn.inline(one.text(), 200),
            due.isEmpty() ? "" : "  ·  " + due,
            owner);
  }

  private static String verb(Readiness.Kind kind) {
    return switch (kind) {
      case GATE -> "🔷 Decide";
      case ISSUE -> "🛑 Settle";
      case PREREQUISITE -> "📋 Prerequisite";
      case MUST_FIX -> "⬜ Finish";
      case CRITERION -> "🎯 Say when it is a success:";
    };
  }
}
