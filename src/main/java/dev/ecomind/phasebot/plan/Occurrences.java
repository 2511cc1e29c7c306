package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which reminders a plan calls for. The preview and the sending sweep both use this one function,
 * so that what was shown is what is sent.
 */
public final class Occurrences {
  private Occurrences() {}

  /** All of them, past ones included, in order of time. */
  public static List<Occurrence> of(Plan plan, NudgePolicy policy) {
    List<Occurrence> all = new ArrayList<>();
    for (DecisionPlan decision : plan.openDecisions()) {
      add(all, plan, policy, decision.decision().id(), decision.owners(), decision.due());
    }
    for (IssuePlan issue : plan.issues()) {
      // A decision that settles the issue is reminded of in its place.
      if (!issue.settled() && issue.decision().isEmpty()) {
        add(all, plan, policy, issue.issue().id(), issue.issue().owners(), issue.due());
      }
    }
    for (TaskPlan task : plan.tasks()) {
      if (task.isOpen() && task.task().decision().isEmpty()) {
        add(all, plan, policy, task.task().id(), task.task().owners(), task.due());
      }
    }
    all.sort(
        Comparator.comparing(Occurrence::at)
            .thenComparing(Occurrence::item)
            .thenComparing(Occurrence::role));
    return List.copyOf(all);
  }

  private static void add(
      List<Occurrence> all,
      Plan plan,
      NudgePolicy policy,
      ItemId item,
      List<String> owners,
      Due due) {
    if (due.day().isEmpty()) {
      return;
    }
    LocalDate day = due.day().get();
    for (String role : owners.isEmpty() ? List.of("") : owners) {
      for (int lead : policy.leads()) {
        LocalDate on = plan.calendar().plusWorked(day, -lead);
        LocalDate worked = plan.calendar().atOrBefore(on);
        all.add(new Occurrence(item, role, day, lead, worked.atTime(policy.at())));
      }
    }
  }
}
