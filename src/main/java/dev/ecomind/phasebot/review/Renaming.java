package dev.ecomind.phasebot.review;

import java.util.Map;
import java.util.Optional;

/** Puts a review under other ids, wherever it refers to them. */
record Renaming(
    Map<ItemId, ItemId> decisions, Map<ItemId, ItemId> issues, Map<ItemId, ItemId> tasks) {
  Renaming {
    decisions = Map.copyOf(decisions);
    issues = Map.copyOf(issues);
    tasks = Map.copyOf(tasks);
  }

  Review apply(Review review) {
    return new Review(
        review.title(),
        review.updatedOn(),
        review.status(),
        review.contact(),
        review.phases(),
        review.issues().stream().map(this::issue).toList(),
        review.tasks().stream().map(this::task).toList(),
        review.decisions().stream().map(this::decision).toList(),
        review.schedules(),
        review.criteria(),
        review.scope(),
        review.nextSteps(),
        review.files(),
        review.links(),
        review.findings());
  }

  private Issue issue(Issue issue) {
    return new Issue(
        issues.getOrDefault(issue.id(), issue.id()),
        issue.line(),
        issue.phase(),
        issue.title(),
        issue.impact(),
        issue.note(),
        issue.owners(),
        deadline(issue.deadline()),
        issue.action(),
        issue.timeline());
  }

  private Task task(Task task) {
    return new Task(
        tasks.getOrDefault(task.id(), task.id()),
        task.line(),
        task.phase(),
        task.group(),
        task.text(),
        task.tag(),
        task.done(),
        task.condition()
            .map(condition -> new Condition(renamed(condition.decision()), condition.option())),
        task.details(),
        task.owners(),
        deadline(task.deadline()),
        task.decision().map(this::renamed));
  }

  private Decision decision(Decision decision) {
    return new Decision(
        renamed(decision.id()),
        decision.question(),
        decision.options(),
        decision.recommended(),
        decision.decider(),
        deadline(decision.deadline()),
        decision.gates(),
        decision.lines(),
        decision.schedule());
  }

  private Optional<Deadline> deadline(Optional<Deadline> deadline) {
    return deadline.map(
        due ->
            due instanceof Deadline.BeforeDecision before
                ? new Deadline.BeforeDecision(renamed(before.decision()), before.text())
                : due);
  }

  private ItemId renamed(ItemId decision) {
    return decisions.getOrDefault(decision, decision);
  }
}
