package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Criterion;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a phase may start: go where nothing is missing, else no-go with the list of what is.
 *
 * @param missing gates first, then issues, prerequisites, the phase's own must-fixes and a lack of
 *     criteria, each in document order
 */
public record Readiness(ItemId phase, List<Missing> missing) {
  public Readiness {
    missing = List.copyOf(missing);
  }

  /** Why something stands in the way. */
  public enum Kind {
    /** A decision that gates the phase is open. */
    GATE,
    /** An issue is to be settled before the phase starts. */
    ISSUE,
    /** A prerequisite of the whole project is open. */
    PREREQUISITE,
    /** A task of the phase's own checklist is open. */
    MUST_FIX,
    /** The review gives other phases criteria of success, and this one none that stands. */
    CRITERION
  }

  /**
   * One thing that is missing.
   *
   * @param owners roles that owe it; empty where the document names nobody
   */
  public record Missing(Kind kind, ItemId item, String text, List<String> owners, Due due) {
    public Missing {
      owners = List.copyOf(owners);
    }
  }

  /** Of a phase of the plan; empty where the plan has no such phase. */
  public static Optional<Readiness> of(Plan plan, ItemId phase) {
    return plan.phase(phase).map(known -> new Readiness(phase, missing(plan, phase)));
  }

  public boolean isGo() {
    return missing.isEmpty();
  }

  private static List<Missing> missing(Plan plan, ItemId phase) {
    List<Missing> missing = new ArrayList<>();
    for (DecisionPlan decision : plan.openDecisions()) {
      if (decision.decision().gates().contains(phase)) {
        missing.add(
            new Missing(
                Kind.GATE,
                decision.decision().id(),
                decision.decision().question(),
                decision.owners(),
                decision.due()));
      }
    }
    for (IssuePlan issue : plan.issues()) {
      boolean gated = issue.decision().isPresent();
      if (!issue.settled() && !gated && precedes(issue.issue().deadline(), phase)) {
        missing.add(
            new Missing(
                Kind.ISSUE,
                issue.issue().id(),
                issue.issue().title(),
                issue.issue().owners(),
                issue.due()));
      }
    }
    tasks(plan, Optional.empty(), Kind.PREREQUISITE, missing);
    tasks(plan, Optional.of(phase), Kind.MUST_FIX, missing);
    criteria(plan, phase).ifPresent(missing::add);
    return missing;
  }

  /** A document without any criteria does not judge by them. */
  private static Optional<Missing> criteria(Plan plan, ItemId phase) {
    List<Criterion> all =
        plan.review().criteria().stream()
            .filter(criterion -> criterion.state() != Criterion.State.DEFERRED)
            .filter(criterion -> criterion.phase().isPresent())
            .toList();
    boolean own = all.stream().anyMatch(one -> one.phase().equals(Optional.of(phase)));
    return all.isEmpty() || own
        ? Optional.empty()
        : Optional.of(
            new Missing(
                Kind.CRITERION, phase, "name a criterion of success", List.of(), Due.never()));
  }

  static boolean precedes(Optional<Deadline> deadline, ItemId phase) {
    return deadline
        .filter(Deadline.BeforePhase.class::isInstance)
        .map(Deadline.BeforePhase.class::cast)
        .filter(before -> before.phase().equals(phase))
        .isPresent();
  }

  /** A task that asks a decision which is missing already is not missing once more. */
  private static void tasks(Plan plan, Optional<ItemId> phase, Kind kind, List<Missing> missing) {
    Set<ItemId> gates = missing.stream().map(Missing::item).collect(Collectors.toSet());
    for (TaskPlan task : plan.tasks()) {
      boolean asked = task.task().decision().filter(gates::contains).isPresent();
      if (task.isOpen() && task.task().phase().equals(phase) && !asked) {
        missing.add(
            new Missing(
                kind, task.task().id(), task.task().text(), task.task().owners(), task.due()));
      }
    }
  }
}
