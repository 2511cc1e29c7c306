package dev.ecomind.phasebot;

import dev.ecomind.phasebot.plan.Block;
import dev.ecomind.phasebot.plan.Conflict;
import dev.ecomind.phasebot.plan.Conflicts;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.Due;
import dev.ecomind.phasebot.plan.IssuePlan;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.plan.Occurrence;
import dev.ecomind.phasebot.plan.Occurrences;
import dev.ecomind.phasebot.plan.PhasePlan;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Readiness;
import dev.ecomind.phasebot.plan.Span;
import dev.ecomind.phasebot.plan.TaskPlan;
import dev.ecomind.phasebot.plan.Timeline;
import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A plan as a person would write it down, to be checked by hand. */
final class PlanText {
  private final Plan plan;
  private final List<String> lines = new ArrayList<>();

  private PlanText(Plan plan) {
    this.plan = plan;
  }

  static String of(Plan plan, LocalDate today) {
    PlanText text = new PlanText(plan);
    text.timeline();
    text.phases();
    text.decisions();
    text.issues();
    text.tasks();
    text.readiness();
    text.conflicts(today);
    text.occurrences();
    return String.join("\n", text.lines) + "\n";
  }

  private void timeline() {
    lines.add("timeline: " + timeline(plan.timeline()));
    plan.alternatives().forEach(one -> lines.add("  alternative: " + timeline(one)));
  }

  private static String timeline(Timeline one) {
    return one.schedule().map(schedule -> schedule.name()).orElse("none")
        + one.start().map(day -> " from " + day).orElse("")
        + (one.missing().isEmpty() ? "" : "; missing: " + String.join(", ", one.missing()));
  }

  private void phases() {
    lines.add("");
    for (PhasePlan phase : plan.phases()) {
      ItemId id = phase.phase().id();
      lines.add(
          "%s: %s, %d of %d tasks done"
              .formatted(
                  id,
                  phase.span().map(PlanText::span).orElse("no dates"),
                  phase.done(),
                  phase.total()));
      plan.alternatives()
          .forEach(
              one ->
                  one.span(id)
                      .ifPresent(
                          span ->
                              lines.add(
                                  "  %s: %s"
                                      .formatted(
                                          one.schedule().orElseThrow().name(), span(span)))));
      for (Block block : phase.blocks()) {
        lines.add(
            "  blocked by %s: %s"
                .formatted(block.item().map(ItemId::text).orElse("–"), block.reason()));
      }
    }
    lines.add(
        "prerequisites: %d of %d done"
            .formatted(plan.prerequisitesDone(), plan.prerequisitesTotal()));
  }

  private static String span(Span span) {
    return "%s to %s (week %d)".formatted(span.first(), span.last(), span.week());
  }

  private void decisions() {
    lines.add("");
    for (DecisionPlan one : plan.decisions()) {
      lines.add(
          "%s %s: %s"
              .formatted(
                  one.decision().id(),
                  one.decision().question(),
                  one.ruling().map(made -> made.option()).orElse("open")));
      lines.add("  due " + due(one.due()));
      if (one.isOpen()) {
        lines.add("  gates " + ids(one.waitingPhases()) + "; waiting " + ids(one.waitingTasks()));
      }
    }
  }

  private void issues() {
    lines.add("");
    for (IssuePlan one : plan.issues()) {
      lines.add(
          "%s %s%s%s: due %s"
              .formatted(
                  one.issue().id(),
                  one.settled() ? "settled" : "open",
                  one.decision().map(id -> " by " + id).orElse(""),
                  one.issue().owners().isEmpty() ? "" : " " + one.issue().owners(),
                  due(one.due())));
    }
  }

  private void tasks() {
    lines.add("");
    for (TaskPlan.State state : TaskPlan.State.values()) {
      List<ItemId> ids =
          plan.tasks().stream()
              .filter(one -> one.state() == state)
              .map(one -> one.task().id())
              .toList();
      lines.add("tasks %s: %s".formatted(state, ids(ids)));
    }
    plan.tasks().stream()
        .filter(one -> !one.due().equals(Due.never()))
        .forEach(one -> lines.add("%s: due %s".formatted(one.task().id(), due(one.due()))));
  }

  private void readiness() {
    lines.add("");
    for (PhasePlan phase : plan.phases()) {
      Readiness ready = Readiness.of(plan, phase.phase().id()).orElseThrow();
      lines.add("%s: %s".formatted(phase.phase().id(), ready.isGo() ? "go" : "no-go"));
      for (Readiness.Kind kind : Readiness.Kind.values()) {
        List<ItemId> items =
            ready.missing().stream()
                .filter(one -> one.kind() == kind)
                .map(Readiness.Missing::item)
                .toList();
        if (!items.isEmpty()) {
          lines.add("  %s %s".formatted(kind, ids(items)));
        }
      }
    }
  }

  private void conflicts(LocalDate today) {
    lines.add("");
    for (Conflict conflict : Conflicts.of(plan, today)) {
      lines.add(conflict.kind() + ": " + conflict.sentence());
    }
  }

  private void occurrences() {
    lines.add("");
    for (Occurrence one : Occurrences.of(plan, NudgePolicy.standard())) {
      lines.add(
          "nudge %s %s %s (due %s, lead %d)"
              .formatted(one.at(), one.item(), one.role(), one.due(), one.lead()));
    }
  }

  private static String due(Due due) {
    Optional<LocalDate> day = due.day();
    return day.map(LocalDate::toString).orElse("–")
        + (due.derivation().isEmpty() ? "" : " = " + due.derivation())
        + (due.missing().isEmpty() ? "" : "; missing: " + String.join(", ", due.missing()));
  }

  private static String ids(List<ItemId> ids) {
    return ids.isEmpty() ? "none" : ids.stream().map(ItemId::text).collect(Collectors.joining(" "));
  }
}
