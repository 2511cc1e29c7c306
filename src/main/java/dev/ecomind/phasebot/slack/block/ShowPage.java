package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.IssuePlan;
import dev.ecomind.phasebot.plan.Plan;
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
    List<ObjectNode> buttons = new ArrayList<>();
    press(plan, id).ifPresent(buttons::add);
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
  private static Optional<ObjectNode> press(Plan plan, ItemId id) {
    boolean completable =
        plan.task(id)
            .map(one -> one.isOpen() && one.task().decision().isEmpty())
            .or(() -> plan.issue(id).map(one -> !one.settled() && one.decision().isEmpty()))
            .orElse(false);
    Optional<ObjectNode> done =
        completable ? Optional.of(Elements.button("Done", "done " + id)) : Optional.empty();
    Optional<ItemId> asked =
        plan.decision(id)
            .map(one -> one.decision().id())
            .or(() -> plan.issue(id).flatMap(IssuePlan::decision))
            .or(() -> plan.task(id).flatMap(one -> one.task().decision()));
    Optional<ObjectNode> phase =
        plan.phase(id).map(one -> Elements.button("Details", "phase " + one.phase().id()));
    return asked
        .map(decision -> Elements.primary("Decide…", "decide " + decision))
        .or(() -> done)
        .or(() -> phase);
  }
}
