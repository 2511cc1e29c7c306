package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The chain of facts and lines behind a date, a block or a reminder, one sentence a link. */
public final class Why {
  private Why() {}

  public static List<String> of(Plan plan, ItemId id) {
    List<String> chain = new ArrayList<>();
    plan.decision(id).ifPresent(decision -> decision(chain, decision));
    plan.issue(id).ifPresent(issue -> issue(chain, issue));
    plan.task(id).ifPresent(task -> task(chain, plan, task));
    plan.phase(id).ifPresent(phase -> phase(chain, plan, phase));
    return List.copyOf(chain);
  }

  private static void decision(List<String> chain, DecisionPlan plan) {
    Decision decision = plan.decision();
    chain.add("The review asks it on " + lines(decision.lines()) + ".");
    decision
        .deadline()
        .ifPresent(said -> chain.add("It wants an answer: \"" + said.text() + "\"."));
    due(chain, plan.due());
    if (!plan.waitingPhases().isEmpty()) {
      chain.add(names(plan.waitingPhases()) + " cannot start before it is answered.");
    }
    if (!plan.waitingTasks().isEmpty()) {
      chain.add(names(plan.waitingTasks()) + " wait to be taken up or dropped.");
    }
    plan.ruling()
        .ifPresent(made -> chain.add("It was decided: " + made.option() + because(made) + "."));
  }

  private static void issue(List<String> chain, IssuePlan plan) {
    Issue issue = plan.issue();
    chain.add("The review lists it on line " + issue.line() + ".");
    plan.decision().ifPresent(decision -> chain.add(decision + " settles it."));
    due(chain, plan.due());
  }

  private static void task(List<String> chain, Plan plan, TaskPlan task) {
    Task read = task.task();
    chain.add("The review lists it on line " + read.line() + ".");
    read.condition()
        .ifPresent(
            condition ->
                chain.add(
                    "It holds only if "
                        + condition.decision()
                        + " is "
                        + condition.option()
                        + ruled(plan, condition.decision())
                        + "."));
    due(chain, task.due());
  }

  private static String ruled(Plan plan, ItemId decision) {
    return plan.decision(decision)
        .flatMap(DecisionPlan::ruling)
        .map(made -> "; it is " + made.option())
        .orElse("; it is open");
  }

  private static void phase(List<String> chain, Plan plan, PhasePlan phase) {
    chain.add("The review defines it on line " + phase.phase().line() + ".");
    phase
        .span()
        .ifPresentOrElse(
            span ->
                chain.add(
                    "It runs from "
                        + DayText.of(span.first())
                        + " to "
                        + DayText.of(span.last())
                        + ", "
                        + (span.week() == 0 ? "" : "from ")
                        + plan.timeline().source(span)
                        + "."),
            () ->
                chain.add(
                    "It has no dates: " + String.join(", ", plan.timeline().missing()) + "."));
    count(plan, phase).ifPresent(chain::add);
    phase.blocks().forEach(block -> chain.add("Before it starts: " + block.reason() + "."));
  }

  /** What is behind the number of tasks. */
  private static Optional<String> count(Plan plan, PhasePlan phase) {
    List<TaskPlan> tasks = plan.tasksOf(phase.phase().id());
    List<String> parts = new ArrayList<>();
    parts.add("%d of %d tasks are done".formatted(phase.done(), phase.total()));
    left(tasks, TaskPlan.State.DORMANT, "not counted until decided").ifPresent(parts::add);
    left(tasks, TaskPlan.State.DROPPED, "dropped").ifPresent(parts::add);
    left(tasks, TaskPlan.State.HELD, "done for an option not taken").ifPresent(parts::add);
    return tasks.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts) + ".");
  }

  private static Optional<String> left(List<TaskPlan> tasks, TaskPlan.State state, String what) {
    List<ItemId> ids =
        tasks.stream().filter(task -> task.state() == state).map(task -> task.task().id()).toList();
    return ids.isEmpty() ? Optional.empty() : Optional.of(what + ": " + names(ids));
  }

  private static void due(List<String> chain, Due due) {
    if (due.override().isPresent()) {
      DueOverride set = due.override().get();
      chain.add(
          "Due %s, set by %s%s."
              .formatted(
                  DayText.of(set.day()),
                  set.actor(),
                  set.because().isEmpty() ? "" : " because " + set.because()));
      if (!due.derivation().isEmpty()) {
        chain.add("The review says " + due.derivation() + ".");
      }
      return;
    }
    if (due.day().isPresent()) {
      chain.add("Due " + due.derivation() + ".");
    } else if (!due.missing().isEmpty()) {
      chain.add(
          "Due " + due.derivation() + "; no day yet: " + String.join(", ", due.missing()) + ".");
    }
  }

  private static String because(Ruling made) {
    return made.because().isEmpty() ? "" : " because " + made.because();
  }

  private static String lines(List<Integer> lines) {
    String numbers = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return (lines.size() == 1 ? "line " : "lines ") + numbers;
  }

  private static String names(List<ItemId> ids) {
    return ids.stream().map(ItemId::text).collect(Collectors.joining(", "));
  }
}
