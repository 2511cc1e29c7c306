package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.Conflicts;
import dev.ecomind.phasebot.plan.PhasePlan;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.TaskPlan;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One phase: its state, what blocks it, its issues and its tasks. */
public final class PhasePage {
  private static final int TASKS = 12;
  private static final int ISSUES = 6;

  private PhasePage() {}

  public static Message of(Snapshot project, ItemId id, int page) {
    Plan plan = project.plan();
    PhasePlan phase = plan.phase(id).orElseThrow();
    Pager<TaskPlan> tasks = new Pager<>(plan.tasksOf(id), TASKS, page, "phase " + id);
    Blocks blocks = new Blocks();
    blocks.header(id + " " + phase.phase().name());
    blocks.section(
        PhaseText.risk(phase.phase())
            + "  ·  "
            + PhaseText.status(phase.phase())
            + "  ·  "
            + PhaseText.duration(phase.phase())
            + PhaseText.days(phase));
    if (phase.span().isEmpty()) {
      blocks.context("No dates: " + String.join(", ", plan.timeline().missing()) + ".");
    }
    blockers(blocks, plan, phase);
    blocks.lines(EffectsText.conflicts(Conflicts.about(plan, id)), ISSUES);
    issues(blocks, plan, id);
    tasks(blocks, tasks, phase);
    FileText.add(blocks, plan, id);
    List<ObjectNode> buttons = new ArrayList<>(tasks.buttons());
    buttons.add(Elements.button("Ready?", "phase " + id + " ready", "phase.ready"));
    buttons.add(Elements.button("History", "phase " + id + " history", "phase.history"));
    buttons.add(Elements.button("Why?", "show " + id));
    buttons.add(Elements.button("Post to channel", "status " + id + " share", "status.share"));
    buttons.add(Elements.button("Status", "status"));
    return Message.of(blocks.actions(buttons));
  }

  private static void blockers(Blocks blocks, Plan plan, PhasePlan phase) {
    if (!phase.isBlocked()) {
      blocks.section(PhaseText.readiness(phase));
      return;
    }
    blocks.section("⛔ *Blocked*");
    phase.blocks().stream()
        .limit(ISSUES)
        .forEach(
            block -> {
              String line = PhaseText.block(block);
              block
                  .item()
                  .map(item -> press(plan, item))
                  .ifPresentOrElse(
                      button -> blocks.section(line, button), () -> blocks.section(line));
            });
  }

  /** What clears a block: deciding, or looking closer. */
  private static ObjectNode press(Plan plan, ItemId item) {
    return plan.decision(item).isPresent()
        ? Elements.button("Decide…", "decide " + item)
        : Elements.button("Show", "show " + item);
  }

  private static void issues(Blocks blocks, Plan plan, ItemId phase) {
    List<String> lines =
        plan.issues().stream()
            .filter(issue -> issue.issue().phase().equals(Optional.of(phase)))
            .map(IssueText::line)
            .toList();
    if (!lines.isEmpty()) {
      blocks.section("*Critical issues*").lines(lines, ISSUES);
    }
  }

  private static void tasks(Blocks blocks, Pager<TaskPlan> tasks, PhasePlan phase) {
    String position = tasks.position().isEmpty() ? "" : "  ·  " + tasks.position();
    blocks.section("*Tasks*  ·  " + PhaseText.tasks(phase.done(), phase.total()) + position);
    String group = "";
    List<String> lines = new ArrayList<>();
    for (TaskPlan task : tasks.shown()) {
      if (!task.task().group().equals(group)) {
        group = task.task().group();
        lines.add("_" + Mrkdwn.inline(group, 80).replace('_', ' ') + "_");
      }
      lines.add(TaskText.line(task));
    }
    blocks.lines(lines, Integer.MAX_VALUE);
  }
}
