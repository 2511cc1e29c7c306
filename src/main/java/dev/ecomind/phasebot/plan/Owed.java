package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a person owes, by a role that the person holds or, where nobody holds it, as the
 * lead who started the nudges.
 *
 * @param role that owes it; empty where the document names none, or the person was named
 * @param title what it is about
 */
public record Owed(ItemId item, String title, String role, Due due) {

  /** Everything that the person owes, the earliest due first, undated things last. */
  public static List<Owed> by(Plan plan, UserId person) {
    List<Owed> all = new ArrayList<>();
    for (DecisionPlan open : plan.openDecisions()) {
      held(plan, open.decision().id(), open.owners(), person, open.due())
          .ifPresent(
              role ->
                  all.add(
                      new Owed(
                          open.decision().id(), open.decision().question(), role, open.due())));
    }
    for (IssuePlan issue : plan.issues()) {
      if (!issue.settled() && issue.decision().isEmpty()) {
        held(plan, issue.issue().id(), issue.issue().owners(), person, issue.due())
            .ifPresent(
                role ->
                    all.add(
                        new Owed(issue.issue().id(), issue.issue().title(), role, issue.due())));
      }
    }
    for (TaskPlan task : plan.tasks()) {
      if (task.isOpen()) {
        held(plan, task.task().id(), task.task().owners(), person, task.due())
            .ifPresent(
                role -> all.add(new Owed(task.task().id(), task.task().text(), role, task.due())));
      }
    }
    all.sort(
        Comparator.comparing((Owed owed) -> owed.due().day().orElse(LocalDate.MAX))
            .thenComparing(Owed::item));
    return List.copyOf(all);
  }

  private static Optional<String> held(
      Plan plan, ItemId item, List<String> roles, UserId person, Due due) {
    Optional<UserId> assigned = Optional.ofNullable(plan.facts().assigned().get(item));
    return assigned.isPresent()
        ? assigned.filter(person::equals).map(assignee -> "")
        : byRole(plan, roles, person, due);
  }

  private static Optional<String> byRole(Plan plan, List<String> roles, UserId person, Due due) {
    return roles.stream()
        .filter(role -> plan.facts().holder(role).equals(Optional.of(person)))
        .findFirst()
        .or(() -> unheld(plan, roles).filter(role -> startedNudges(plan, person, due)));
  }

  /** A role that nobody holds; empty text where the document names none at all. */
  private static Optional<String> unheld(Plan plan, List<String> roles) {
    return roles.isEmpty()
        ? Optional.of("")
        : roles.stream().filter(role -> plan.facts().holder(role).isEmpty()).findFirst();
  }

  /** Whoever started the nudges gets those that nobody else would get. */
  private static boolean startedNudges(Plan plan, UserId person, Due due) {
    return due.day().isPresent()
        && plan.facts().nudging().filter(by -> by.actor().equals(person.text())).isPresent();
  }
}
