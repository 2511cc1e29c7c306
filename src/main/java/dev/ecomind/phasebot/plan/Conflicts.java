package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what in a plan cannot be right or cannot be met; each is told, none is corrected. */
public final class Conflicts {
  private final Plan plan;
  private final List<Conflict> found = new ArrayList<>();

  private Conflicts(Plan plan) {
    this.plan = plan;
  }

  /**
   * All that is wrong with a plan on a day.
   *
   * @param today local date in the project's zone
   */
  public static List<Conflict> of(Plan plan, LocalDate today) {
    Conflicts conflicts = new Conflicts(plan);
    conflicts.standing();
    conflicts.lateStarts(today);
    conflicts.lateEnds(today);
    return List.copyOf(conflicts.found);
  }

  /** What is wrong with a plan whatever day it is. */
  public static List<Conflict> standing(Plan plan) {
    Conflicts conflicts = new Conflicts(plan);
    conflicts.standing();
    return List.copyOf(conflicts.found);
  }

  /** The same of one item alone. */
  public static List<Conflict> about(Plan plan, ItemId item) {
    return standing(plan).stream().filter(conflict -> conflict.items().contains(item)).toList();
  }

  private void standing() {
    circles();
    dueTooLate();
    weeks();
    options();
    found.addAll(Contradictions.of(plan));
  }

  /** What is wrong with the one plan on a day and was not with the other. */
  public static List<Conflict> between(Plan before, Plan after, LocalDate today) {
    List<Conflict> more = new ArrayList<>(of(after, today));
    more.removeAll(of(before, today));
    return List.copyOf(more);
  }

  /** A circle is untied by a decision that fell, or by a day that a person set. */
  private void circles() {
    for (List<ItemId> circle : new Circles(plan.review().decisions()).all()) {
      boolean tied =
          circle.stream()
              .flatMap(id -> plan.decision(id).stream())
              .allMatch(open -> open.isOpen() && open.due().override().isEmpty());
      if (tied) {
        add(
            Conflict.Kind.CIRCLE,
            circle,
            circle.size() == 1
                ? "%s waits for itself; give it a date.".formatted(names(circle))
                : "%s wait for each other; give one of them a date.".formatted(names(circle)));
      }
    }
  }

  /** Deadlines that a person or the review dates behind the start of what they are to precede. */
  private void dueTooLate() {
    plan.openDecisions()
        .forEach(
            open ->
                open.decision()
                    .gates()
                    .forEach(phase -> precedes(open.decision().id(), open.due(), phase)));
    plan.issues().stream()
        .filter(issue -> !issue.settled())
        .forEach(
            issue ->
                beforePhase(issue.issue().deadline())
                    .ifPresent(phase -> precedes(issue.issue().id(), issue.due(), phase)));
    plan.tasks().stream()
        .filter(TaskPlan::isOpen)
        .forEach(
            task -> {
              beforePhase(task.task().deadline())
                  .ifPresent(phase -> precedes(task.task().id(), task.due(), phase));
              task.task().phase().ifPresent(phase -> within(task, phase));
            });
  }

  private void precedes(ItemId item, Due due, ItemId phase) {
    Optional<LocalDate> start = plan.phase(phase).flatMap(PhasePlan::span).map(Span::first);
    if (start.isPresent() && due.day().filter(day -> !day.isBefore(start.get())).isPresent()) {
      add(
          Conflict.Kind.DUE_TOO_LATE,
          List.of(item, phase),
          "%s is due on %s, but %s, which it is to precede, starts on %s."
              .formatted(item, DayText.of(due.day().get()), phase, DayText.of(start.get())));
    }
  }

  /** A task of a phase that is due before the phase begins, though nothing says it precedes it. */
  private void within(TaskPlan task, ItemId phase) {
    Optional<LocalDate> start = plan.phase(phase).flatMap(PhasePlan::span).map(Span::first);
    boolean early =
        start.isPresent()
            && beforePhase(task.task().deadline()).isEmpty()
            && task.due().day().filter(day -> day.isBefore(start.get())).isPresent();
    if (early) {
      add(
          Conflict.Kind.DUE_BEFORE_START,
          List.of(task.task().id(), phase),
          "%s is due on %s, before its own phase %s starts on %s."
              .formatted(
                  task.task().id(),
                  DayText.of(task.due().day().orElseThrow()),
                  phase,
                  DayText.of(start.get())));
    }
  }

  private void weeks() {
    plan.timeline()
        .schedule()
        .ifPresent(
            schedule ->
                plan.phases().stream()
                    .map(phase -> phase.phase().id())
                    .filter(
                        phase ->
                            schedule.spans().stream()
                                .noneMatch(span -> span.phase().equals(Optional.of(phase))))
                    .forEach(
                        phase ->
                            add(
                                Conflict.Kind.PHASE_WITHOUT_WEEKS,
                                List.of(phase),
                                "\"%s\" gives %s no weeks, so it has no dates."
                                    .formatted(schedule.name(), phase))));
  }

  /** A later revision of the review may drop the option that was taken. */
  private void options() {
    for (DecisionPlan decision : plan.decisions()) {
      decision
          .ruling()
          .filter(made -> decision.decision().option(made.option()).isEmpty())
          .filter(made -> !decision.decision().options().isEmpty())
          .ifPresent(
              made ->
                  add(
                      Conflict.Kind.OPTION_GONE,
                      List.of(decision.decision().id()),
                      "%s was decided as \"%s\", which the review no longer offers."
                          .formatted(decision.decision().id(), made.option())));
    }
  }

  private void lateStarts(LocalDate today) {
    for (PhasePlan phase : plan.phases()) {
      Optional<LocalDate> start = phase.span().map(Span::first);
      if (phase.isBlocked() && start.filter(day -> day.isBefore(today)).isPresent()) {
        add(
            Conflict.Kind.LATE_START,
            List.of(phase.phase().id()),
            "%s was to start on %s and is still blocked: %s."
                .formatted(
                    phase.phase().id(),
                    DayText.of(start.get()),
                    phase.blocks().stream().map(Block::reason).collect(Collectors.joining("; "))));
      }
    }
  }

  private void lateEnds(LocalDate today) {
    for (PhasePlan phase : plan.phases()) {
      Optional<LocalDate> end = phase.span().map(Span::last);
      int open = phase.total() - phase.done();
      if (open > 0 && end.filter(day -> day.isBefore(today)).isPresent()) {
        add(
            Conflict.Kind.LATE_END,
            List.of(phase.phase().id()),
            "%s was to end on %s, and %s open."
                .formatted(
                    phase.phase().id(),
                    DayText.of(end.get()),
                    open == 1 ? "1 task of it is" : open + " tasks of it are"));
      }
    }
  }

  private static Optional<ItemId> beforePhase(Optional<Deadline> deadline) {
    return deadline
        .filter(Deadline.BeforePhase.class::isInstance)
        .map(Deadline.BeforePhase.class::cast)
        .map(Deadline.BeforePhase::phase);
  }

  private void add(Conflict.Kind kind, List<ItemId> items, String sentence) {
    found.add(new Conflict(kind, items, sentence));
  }

  private static String names(List<ItemId> ids) {
    return ids.stream().map(ItemId::text).collect(Collectors.joining(", "));
  }
}
