package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which reminders a plan calls for. The preview and the sending sweep both use this one function,
 * so that what was shown is what is sent.
 */
public final class Occurrences {
  private final Plan plan;
  private final NudgePolicy policy;
  private final NavigableMap<LocalDateTime, List<Occurrence>> all = new TreeMap<>();

  /** When reminders of things due on a day come, a moment for each lead. */
  private final Map<LocalDate, List<LocalDateTime>> moments = new HashMap<>();

  private Occurrences(Plan plan, NudgePolicy policy) {
    this.plan = plan;
    this.policy = policy;
  }

  /** All of them, past ones included, in order of time. */
  public static List<Occurrence> of(Plan plan, NudgePolicy policy) {
    Occurrences occurrences = new Occurrences(plan, policy);
    occurrences.collect();
    return occurrences.sorted();
  }

  /** In order of time, then of item and role; few moments hold many. */
  private List<Occurrence> sorted() {
    Comparator<Occurrence> order =
        Comparator.comparing(Occurrence::item).thenComparing(Occurrence::role);
    return all.values().stream().flatMap(each -> each.stream().sorted(order)).toList();
  }

  private void collect() {
    for (DecisionPlan decision : plan.openDecisions()) {
      add(decision.decision().id(), decision.owners(), decision.due());
    }
    for (IssuePlan issue : plan.issues()) {
      // A decision that settles the issue is reminded of in its place.
      if (!issue.settled() && issue.decision().isEmpty()) {
        add(issue.issue().id(), issue.issue().owners(), issue.due());
      }
    }
    for (TaskPlan task : plan.tasks()) {
      if (task.isOpen() && task.task().decision().isEmpty()) {
        add(task.task().id(), task.task().owners(), task.due());
      }
    }
  }

  private void add(ItemId item, List<String> owners, Due due) {
    if (due.day().isEmpty()) {
      return;
    }
    LocalDate day = due.day().get();
    List<LocalDateTime> when = moments.computeIfAbsent(day, this::moments);
    for (String role : owners.isEmpty() ? List.of("") : owners) {
      for (int at = 0; at < when.size(); at++) {
        all.computeIfAbsent(when.get(at), first -> new ArrayList<>())
            .add(new Occurrence(item, role, day, policy.leads().get(at), when.get(at)));
      }
    }
  }

  private List<LocalDateTime> moments(LocalDate due) {
    return policy.leads().stream()
        .map(lead -> plan.calendar().plusWorked(due, -lead))
        .map(day -> plan.calendar().atOrBefore(day).atTime(policy.at()))
        .toList();
  }
}
