package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When a phase really was begun and finished, by what people did and by the status that the review
 * gives it.
 *
 * @param ready when the last thing that stood in its way was done; empty while it is no-go, or
 *     where nothing ever stood in its way
 * @param began when the first of its tasks was done, or the review first called it in progress
 * @param finished when its last task was done, or the review first called it done; empty while a
 *     task is open, and where neither holds
 */
public record Actual(Optional<Instant> ready, Optional<Instant> began, Optional<Instant> finished) {

  /**
   * Of a phase.
   *
   * @param states the plan after each activity that can move dates, oldest first; the last is the
   *     plan as it stands
   */
  static Actual of(List<SlipLedger.State> states, ItemId phase) {
    Plan now = states.get(states.size() - 1).plan();
    Optional<Instant> called =
        since(states, phase, status -> status == Progress.IN_PROGRESS || status == Progress.DONE);
    Optional<Instant> calledDone = since(states, phase, status -> status == Progress.DONE);
    return new Actual(
        ready(now, phase),
        Stream.concat(doneTasks(now, phase), called.stream()).min(Instant::compareTo),
        allDone(now, phase)
            ? doneTasks(now, phase).max(Instant::compareTo)
            : calledDone.filter(at -> isWithoutTasks(now, phase)));
  }

  private static boolean allDone(Plan plan, ItemId phase) {
    return plan.phase(phase)
        .filter(one -> one.total() > 0 && one.done() == one.total())
        .isPresent();
  }

  private static boolean isWithoutTasks(Plan plan, ItemId phase) {
    return plan.phase(phase).filter(one -> one.total() == 0).isPresent();
  }

  /** A task that a decision answers is done when the decision falls. */
  private static Stream<Instant> doneTasks(Plan plan, ItemId phase) {
    return plan.tasksOf(phase).stream().flatMap(task -> doneAt(plan, task).stream());
  }

  private static Optional<Instant> doneAt(Plan plan, TaskPlan task) {
    return task.completion()
        .map(Activity::at)
        .or(() -> task.task().decision().flatMap(decision -> ruledAt(plan, decision)));
  }

  private static Optional<Instant> ruledAt(Plan plan, ItemId decision) {
    return plan.decision(decision).flatMap(DecisionPlan::ruling).map(Ruling::at);
  }

  /** The moment of the oldest of the last states in a row in which the review's status holds. */
  private static Optional<Instant> since(
      List<SlipLedger.State> states, ItemId phase, Predicate<Progress> holds) {
    Optional<Instant> since = Optional.empty();
    for (int at = states.size() - 1; at >= 0; at--) {
      SlipLedger.State state = states.get(at);
      if (state.plan().phase(phase).filter(one -> holds.test(one.phase().status())).isEmpty()) {
        return since;
      }
      since = Optional.of(state.cause().at());
    }
    return since;
  }

  /** When the last gate, issue, prerequisite or must-fix of a phase was done with. */
  private static Optional<Instant> ready(Plan plan, ItemId phase) {
    if (Readiness.of(plan, phase).filter(Readiness::isGo).isEmpty()) {
      return Optional.empty();
    }
    Stream<Instant> gates =
        plan.decisions().stream()
            .filter(one -> one.decision().gates().contains(phase))
            .flatMap(one -> one.ruling().map(Ruling::at).stream());
    Stream<Instant> issues =
        plan.issues().stream()
            .filter(one -> Readiness.precedes(one.issue().deadline(), phase))
            .flatMap(
                one ->
                    Optional.ofNullable(plan.facts().done().get(one.issue().id()))
                        .map(Activity::at)
                        .stream());
    Stream<Instant> tasks =
        plan.tasks().stream()
            .filter(TaskPlan::counts)
            .filter(one -> one.task().phase().map(phase::equals).orElse(true))
            .flatMap(one -> doneAt(plan, one).stream());
    return Stream.of(gates, issues, tasks).flatMap(all -> all).max(Instant::compareTo);
  }
}
