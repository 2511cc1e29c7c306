package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.ItemId;
import java.util.List;
import java.util.Optional;

/**
 * What anything with an id has in common, whatever it is.
 *
 * @param words what it says or is called
 * @param owners the roles that owe it, as the review names them
 * @param due never for a phase
 * @param open whether somebody still owes it; a phase is owed by nobody
 */
public record Subject(
    ItemId id, Kind kind, String words, List<String> owners, Due due, boolean open) {

  /** What it is. */
  public enum Kind {
    PHASE,
    DECISION,
    ISSUE,
    TASK
  }

  public Subject {
    owners = List.copyOf(owners);
  }

  static Optional<Subject> of(Plan plan, ItemId id) {
    return plan.task(id)
        .map(Subject::of)
        .or(() -> plan.issue(id).map(Subject::of))
        .or(() -> plan.decision(id).map(Subject::of))
        .or(() -> plan.phase(id).map(Subject::of));
  }

  private static Subject of(TaskPlan plan) {
    return new Subject(
        plan.task().id(),
        Kind.TASK,
        plan.task().text(),
        plan.task().owners(),
        plan.due(),
        plan.isOpen());
  }

  private static Subject of(IssuePlan plan) {
    return new Subject(
        plan.issue().id(),
        Kind.ISSUE,
        plan.issue().title(),
        plan.issue().owners(),
        plan.due(),
        !plan.settled());
  }

  private static Subject of(DecisionPlan plan) {
    return new Subject(
        plan.decision().id(),
        Kind.DECISION,
        plan.decision().question(),
        plan.owners(),
        plan.due(),
        plan.isOpen());
  }

  private static Subject of(PhasePlan plan) {
    return new Subject(
        plan.phase().id(), Kind.PHASE, plan.phase().name(), List.of(), Due.never(), false);
  }
}
