package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.IssuePlan;
import dev.ecomind.phasebot.project.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** Critical issues with owner and deadline. */
public final class IssuesPage {
  private static final int SIZE = 8;

  private IssuesPage() {}

  /**
   * Renders the page.
   *
   * @param issues those that the filter left
   * @param filter the words of the filter; empty for all
   */
  public static Message of(Snapshot project, List<IssuePlan> issues, String filter, int page) {
    String line = filter.isEmpty() ? "issues" : "issues " + filter;
    Pager<IssuePlan> pager = new Pager<>(issues, SIZE, page, line);
    Blocks blocks = new Blocks().header("Critical issues");
    String shown = filter.isEmpty() ? "" : "Only " + Mrkdwn.inline(filter, 60) + "  ·  ";
    String position = pager.position().isEmpty() ? issues.size() + " in all" : pager.position();
    blocks.context(shown + position);
    for (IssuePlan issue : pager.shown()) {
      blocks.section(text(project, issue), Elements.button("Show", "show " + issue.issue().id()));
    }
    if (issues.isEmpty()) {
      blocks.section("✅ None.");
    }
    List<ObjectNode> buttons = new ArrayList<>(pager.buttons());
    buttons.add(Elements.button("Status", "status"));
    return Message.of(blocks.actions(buttons));
  }

  private static String text(Snapshot project, IssuePlan plan) {
    List<String> lines = new ArrayList<>();
    lines.add(IssueText.line(plan));
    if (!plan.issue().action().isBlank()) {
      lines.add("Action: " + Mrkdwn.inline(plan.issue().action(), 200));
    }
    String due = DueText.of(plan.due());
    lines.add(
        "Owner: "
            + OwnerText.of(plan.issue().id(), plan.issue().owners(), project.facts())
            + (due.isEmpty() ? "" : "  ·  due " + due));
    return String.join("\n", lines);
  }
}
