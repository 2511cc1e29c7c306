package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import java.util.List;
import java.util.Optional;

/**
 * What follows from a review and the facts: dates, branches, blocks. Never stored; equal inputs
 * give equal plans.
 *
 * @param timeline the schedule that counts, as far as it is known
 * @param alternatives all schedules of the document while none of them is chosen
 * @param prerequisitesDone prerequisite tasks that are done
 * @param prerequisitesTotal prerequisite tasks that count
 */
public record Plan(
    Review review,
    Facts facts,
    WorkCalendar calendar,
    Timeline timeline,
    List<Timeline> alternatives,
    Items<PhasePlan> phases,
    Items<DecisionPlan> decisions,
    Items<IssuePlan> issues,
    Items<TaskPlan> tasks,
    int prerequisitesDone,
    int prerequisitesTotal) {
  /**
   * The plan of a review after these facts.
   *
   * @param usual the calendar that holds where the project has not set its own
   */
  public static Plan of(Review review, Facts facts, WorkCalendar usual) {
    return new Planning(review, facts, facts.calendar().orElse(usual)).plan();
  }

  public Optional<PhasePlan> phase(ItemId id) {
    return phases.find(id);
  }

  public Optional<DecisionPlan> decision(ItemId id) {
    return decisions.find(id);
  }

  public Optional<IssuePlan> issue(ItemId id) {
    return issues.find(id);
  }

  public Optional<TaskPlan> task(ItemId id) {
    return tasks.find(id);
  }

  /** Anything that has an id, whatever it is. */
  public Optional<Subject> subject(ItemId id) {
    return Subject.of(this, id);
  }

  /** Whether it is a task that holds only under an option of a decision that is still open. */
  public boolean isDormant(ItemId id) {
    return task(id).filter(task -> task.state() == TaskPlan.State.DORMANT).isPresent();
  }

  /** The tasks of one phase in document order. */
  public List<TaskPlan> tasksOf(ItemId phase) {
    return tasks.stream().filter(plan -> plan.task().phase().equals(Optional.of(phase))).toList();
  }

  public List<DecisionPlan> openDecisions() {
    return decisions.stream().filter(DecisionPlan::isOpen).toList();
  }
}
