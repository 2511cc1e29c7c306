package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.Conflicts;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.IssuePlan;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.plan.TaskPlan;
import dev.ecomind.phasebot.plan.Why;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One thing with the chain of facts and lines behind it. */
public final class ShowPage {
  private static final int LINES = 25;

  private ShowPage() {}

  public static Message of(Snapshot project, ItemId id) {
    Plan plan = project.plan();
    Blocks blocks = new Blocks();
    blocks.section(head(plan, id));
    blocks.section("*Why*");
    List<String> chain =
        Why.of(plan, id).stream().map(link -> "•  " + Mrkdwn.inline(link, 500)).toList();
    blocks.lines(chain, LINES);
    blocks.lines(EffectsText.conflicts(Conflicts.about(plan, id)), LINES);
    plan.decision(id)
        .filter(DecisionPlan::isOpen)
        .flatMap(open -> WaitingText.of(plan, open))
        .ifPresent(blocks::section);
    FileText.add(blocks, plan, id);
    List<ObjectNode> buttons = new ArrayList<>();
    buttons.addAll(presses(plan, id));
    buttons.add(Elements.button("Status", "status"));
    return Message.of(blocks.actions(buttons));
  }

  private static String head(Plan plan, ItemId id) {
    Optional<String> task = plan.task(id).map(one -> task(plan, one));
    return plan.decision(id)
        .map(one -> decision(plan, one))
        .or(() -> plan.issue(id).map(one -> issue(plan, one)))
        .or(() -> plan.phase(id).map(PhaseText::summary))
        .or(() -> task)
        .orElse("*" + id + "*");
  }

  private static String decision(Plan plan, DecisionPlan one) {
    return one.ruling()
        .map(made -> DecisionText.question(one.decision()) + "\n" + DecisionText.ruling(made))
        .orElseGet(() -> DecisionText.open(plan, one));
  }

  private static String issue(Plan plan, IssuePlan one) {
    String action =
        one.issue().action().isBlank()
            ? ""
            : "\nAction: " + Mrkdwn.inline(one.issue().action(), 400);
    return IssueText.line(one)
        + action
        + "\nOwner: "
        + OwnerText.of(one.issue().id(), one.issue().owners(), plan.facts());
  }

  private static String task(Plan plan, TaskPlan one) {
    Task task = one.task();
    List<String> lines = new ArrayList<>();
    lines.add(TaskText.line(one));
    String where = task.phase().map(phase -> "in " + phase).orElse("a prerequisite");
    lines.add(TaskText.word(one.state()) + "  ·  " + where);
    task.details().stream()
        .limit(10)
        .map(detail -> "•  " + Mrkdwn.inline(detail, 200))
        .forEach(lines::add);
    if (!task.owners().isEmpty() || plan.facts().assigned().containsKey(task.id())) {
      lines.add("Owner: " + OwnerText.of(task.id(), task.owners(), plan.facts()));
    }
    one.completion().ifPresent(done -> lines.add(TaskText.completion(done)));
    return String.join("\n", lines);
  }

  /** What can be done about it right here. */
  private static List<ObjectNode> presses(Plan plan, ItemId id) {
    Subject subject = plan.subject(id).orElseThrow();
    Optional<ItemId> asked =
        subject.kind() == Subject.Kind.DECISION
            ? Optional.of(id)
            : plan.issue(id)
                .flatMap(IssuePlan::decision)
                .or(() -> plan.task(id).flatMap(one -> one.task().decision()));
    List<ObjectNode> buttons = new ArrayList<>();
    asked.ifPresent(
        decision -> {
          buttons.add(Elements.primary("Decide…", "decide " + decision));
          buttons.add(Elements.button("Compare options", "whatif " + decision));
        });
    if (subject.kind() == Subject.Kind.PHASE) {
      buttons.add(Elements.button("Details", "phase " + id));
    } else if (subject.open()) {
      if (asked.isEmpty()) {
        buttons.add(Elements.primary("Done", "done " + id));
        buttons.add(Elements.button("Assign…", "assign " + id));
      }
      buttons.add(Elements.button("Due…", "due " + id));
    } else if (plan.facts().done().containsKey(id)) {
      buttons.add(Elements.button("Open again", "reopen " + id));
    }
    return buttons;
  }
}
