package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What changes from one plan to another of the same review: the diff that a leader sees before
 * confirming a decision, and that its record tells afterwards.
 *
 * @param unblocked phases that had blocks and have none now
 * @param blocked phases that had no block and have some now
 * @param activated tasks that are to be done now
 * @param dropped tasks that are not to be done any more
 * @param held tasks that were done and now belong to an option not taken
 * @param dormant tasks that wait for a decision again
 * @param moved days of phases, and of what was open before and still is; decisions and issues
 *     before tasks
 * @param settled decisions and issues that nobody is reminded of any more
 */
public record Effects(
    List<ItemId> unblocked,
    List<ItemId> blocked,
    List<ItemId> activated,
    List<ItemId> dropped,
    List<ItemId> held,
    List<ItemId> dormant,
    List<Moved> moved,
    List<ItemId> settled) {

  /**
   * A day that changed; empty where there is none.
   *
   * @param what "starts", "ends" or "due"
   */
  public record Moved(
      ItemId item, String what, Optional<LocalDate> before, Optional<LocalDate> after) {}

  public Effects {
    unblocked = List.copyOf(unblocked);
    blocked = List.copyOf(blocked);
    activated = List.copyOf(activated);
    dropped = List.copyOf(dropped);
    held = List.copyOf(held);
    dormant = List.copyOf(dormant);
    moved = List.copyOf(moved);
    settled = List.copyOf(settled);
  }

  public static Effects between(Plan before, Plan after) {
    return new Effects(
        phases(before, after, false),
        phases(before, after, true),
        tasks(before, after, TaskPlan.State.OPEN),
        tasks(before, after, TaskPlan.State.DROPPED),
        tasks(before, after, TaskPlan.State.HELD),
        tasks(before, after, TaskPlan.State.DORMANT),
        moved(before, after),
        settled(before, after));
  }

  public boolean isEmpty() {
    return equals(
        new Effects(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of()));
  }

  /** The same without the days of one item. */
  public Effects without(ItemId item) {
    List<Moved> others = moved.stream().filter(move -> !move.item().equals(item)).toList();
    return new Effects(unblocked, blocked, activated, dropped, held, dormant, others, settled);
  }

  private static List<ItemId> phases(Plan before, Plan after, boolean nowBlocked) {
    return after.phases().stream()
        .filter(plan -> plan.isBlocked() == nowBlocked)
        .map(plan -> plan.phase().id())
        .filter(id -> before.phase(id).filter(old -> old.isBlocked() != nowBlocked).isPresent())
        .toList();
  }

  private static List<ItemId> tasks(Plan before, Plan after, TaskPlan.State state) {
    return after.tasks().stream()
        .filter(plan -> plan.state() == state)
        .map(plan -> plan.task().id())
        .filter(id -> before.task(id).filter(old -> old.state() != state).isPresent())
        .toList();
  }

  private static List<Moved> moved(Plan before, Plan after) {
    Stream<Moved> starts = phaseDays(before, after, "starts", plan -> plan.span().map(Span::first));
    Stream<Moved> ends = phaseDays(before, after, "ends", plan -> plan.span().map(Span::last));
    Stream<Moved> decisions =
        after.openDecisions().stream()
            .flatMap(
                plan ->
                    move(
                        plan.decision().id(),
                        "due",
                        before.decision(plan.decision().id()).flatMap(old -> old.due().day()),
                        plan.due().day()));
    Stream<Moved> issues =
        after.issues().stream()
            .filter(plan -> !plan.settled())
            .flatMap(
                plan ->
                    move(
                        plan.issue().id(),
                        "due",
                        before.issue(plan.issue().id()).flatMap(old -> old.due().day()),
                        plan.due().day()));
    Stream<Moved> tasks =
        after.tasks().stream()
            .filter(TaskPlan::isOpen)
            .flatMap(
                plan ->
                    before
                        .task(plan.task().id())
                        .filter(TaskPlan::isOpen)
                        .map(
                            old -> move(plan.task().id(), "due", old.due().day(), plan.due().day()))
                        .orElseGet(Stream::of));
    return Stream.of(starts, ends, decisions, issues, tasks).flatMap(all -> all).toList();
  }

  private static Stream<Moved> phaseDays(
      Plan before, Plan after, String what, Function<PhasePlan, Optional<LocalDate>> day) {
    return after.phases().stream()
        .flatMap(
            plan ->
                move(
                    plan.phase().id(),
                    what,
                    before.phase(plan.phase().id()).flatMap(day),
                    day.apply(plan)));
  }

  private static Stream<Moved> move(
      ItemId item, String what, Optional<LocalDate> before, Optional<LocalDate> after) {
    return before.equals(after) ? Stream.of() : Stream.of(new Moved(item, what, before, after));
  }

  private static List<ItemId> settled(Plan before, Plan after) {
    Stream<ItemId> decisions =
        before.openDecisions().stream()
            .map(plan -> plan.decision().id())
            .filter(id -> after.decision(id).filter(plan -> !plan.isOpen()).isPresent());
    Stream<ItemId> issues =
        before.issues().stream()
            .filter(plan -> !plan.settled())
            .map(plan -> plan.issue().id())
            .filter(id -> after.issue(id).filter(IssuePlan::settled).isPresent());
    return Stream.concat(decisions, issues).toList();
  }
}
