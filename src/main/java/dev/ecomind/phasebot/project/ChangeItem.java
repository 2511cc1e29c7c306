package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.review.ItemId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Does something to one item that words name: found, checked and recorded in one transaction, and
 * shown beforehand by the same steps.
 */
final class ChangeItem {
  private final ChangeProject changing;
  private final ReadProject reading;
  private final Clock clock;

  ChangeItem(Projects projects, ReadProject reading, Clock clock) {
    this.changing = new ChangeProject(projects, reading);
    this.reading = reading;
    this.clock = clock;
  }

  /** Why somebody may not. */
  interface Check {
    Optional<Refusal> refusal(Snapshot project, ItemId item);
  }

  /** What a person wants done to an item; its check covers everything, also who asks. */
  interface Act extends Check {
    Fact fact(ItemId item);

    /** What others must be told of it. */
    default List<Dispatch> tells(Snapshot project, ItemId item, long sequence, Instant now) {
      return List.of();
    }
  }

  /**
   * An act and what follows from it.
   *
   * @param before the plan without it
   * @param revision of the project that it was made from
   */
  record Done(ItemId item, Snapshot project, Plan before, Plan after, long revision) {
    Effects effects() {
      return Effects.between(before, after);
    }
  }

  /** Whether anything of the kind may be done to it, and what it is. */
  Outcome<Subject> ask(Caller caller, String target, Check check) {
    return reading
        .open(caller)
        .then(
            project ->
                reading
                    .item(project, target)
                    .then(
                        item ->
                            check
                                .refusal(project, item)
                                .map(Outcome::<Subject>refused)
                                .orElseGet(
                                    () ->
                                        Outcome.done(project.plan().subject(item).orElseThrow()))));
  }

  /** What the act would change; nothing is recorded. */
  Outcome<Done> preview(Caller caller, String target, Act act) {
    return reading.open(caller).then(project -> checked(project, caller, target, act));
  }

  Outcome<Done> act(Caller caller, String target, Act act) {
    return act(caller, target, act, done -> Optional.empty());
  }

  /** Only if the project still is as it was at the given revision. */
  Outcome<Done> act(Caller caller, String target, Act act, long revision) {
    return act(
        caller,
        target,
        act,
        done ->
            done.revision() == revision
                ? Optional.empty()
                : Optional.of(Stale.since(done.project(), revision)));
  }

  private Outcome<Done> act(
      Caller caller, String target, Act act, Function<Done, Optional<Refusal>> late) {
    return changing.by(
        caller,
        project ->
            checked(project, caller, target, act)
                .then(
                    done -> late.apply(done).map(Outcome::<Done>refused).orElse(Outcome.done(done)))
                .fold(
                    done -> commit(project, done, act),
                    refusal -> Change.none(Outcome.refused(refusal))));
  }

  private Change<Outcome<Done>> commit(Snapshot project, Done done, Act act) {
    List<Dispatch> tells = act.tells(project, done.item(), project.revision() + 1, clock.instant());
    return new Change<>(List.of(act.fact(done.item())), tells, Outcome.done(done));
  }

  private Outcome<Done> checked(Snapshot project, Caller caller, String target, Act act) {
    return reading
        .item(project, target)
        .then(
            item ->
                act.refusal(project, item)
                    .map(Outcome::<Done>refused)
                    .orElseGet(() -> Outcome.done(done(project, caller, item, act))));
  }

  private Done done(Snapshot project, Caller caller, ItemId item, Act act) {
    Plan after = project.planWith(List.of(act.fact(item)), Author.of(caller), clock.instant());
    return new Done(item, project, project.plan(), after, project.revision());
  }
}
