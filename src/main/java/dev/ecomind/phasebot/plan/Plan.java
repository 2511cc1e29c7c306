package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import java.util.List;
import java.util.Optional;

/**
 * What follows from a review and the facts: dates, branches, blocks. Never stored; equal inputs
 * give equal plans.
 *
 * @param prerequisitesDone prerequisite tasks that are done
 * @param prerequisitesTotal prerequisite tasks that count
 */
public record Plan(
    Review review,
    Facts facts,
    WorkCalendar calendar,
    Timeline timeline,
    List<PhasePlan> phases,
    List<DecisionPlan> decisions,
    List<IssuePlan> issues,
    List<TaskPlan> tasks,
    int prerequisitesDone,
    int prerequisitesTotal) {
  public Plan {
    phases = List.copyOf(phases);
    decisions = List.copyOf(decisions);
    issues = List.copyOf(issues);
    tasks = List.copyOf(tasks);
  }

  public static Plan of(Review review, Facts facts, WorkCalendar calendar) {
    return new Planning(review, facts, calendar).plan();
  }

  public Optional<PhasePlan> phase(ItemId id) {
    return phases.stream().filter(plan -> plan.phase().id().equals(id)).findFirst();
  }

  public Optional<DecisionPlan> decision(ItemId id) {
    return decisions.stream().filter(plan -> plan.decision().id().equals(id)).findFirst();
  }

  public Optional<IssuePlan> issue(ItemId id) {
    return issues.stream().filter(plan -> plan.issue().id().equals(id)).findFirst();
  }

  public Optional<TaskPlan> task(ItemId id) {
    return tasks.stream().filter(plan -> plan.task().id().equals(id)).findFirst();
  }

  /** The tasks of one phase in document order. */
  public List<TaskPlan> tasksOf(ItemId phase) {
    return tasks.stream().filter(plan -> plan.task().phase().equals(Optional.of(phase))).toList();
  }

  public List<DecisionPlan> openDecisions() {
    return decisions.stream().filter(DecisionPlan::isOpen).toList();
  }
}
