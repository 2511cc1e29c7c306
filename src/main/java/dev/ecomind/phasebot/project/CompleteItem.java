package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.TaskPlan;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Task;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Marks tasks and issues as done, and opens them again. */
public final class CompleteItem {
  private final ChangeProject changing;
  private final ReadProject reading;
  private final Permissions permissions;
  private final Clock clock;

  public CompleteItem(
      Projects projects, ReadProject reading, Permissions permissions, Clock clock) {
    this.changing = new ChangeProject(projects, reading);
    this.reading = reading;
    this.permissions = permissions;
    this.clock = clock;
  }

  /**
   * What changed.
   *
   * @param text the words of the task or issue
   */
  public record Completed(ItemId item, String text, Effects effects) {}

  public Outcome<Completed> done(Caller caller, String target, String note) {
    return change(caller, target, item -> new Fact.ItemDone(item, note), true);
  }

  public Outcome<Completed> reopen(Caller caller, String target, String because) {
    return change(caller, target, item -> new Fact.ItemReopened(item, because), false);
  }

  /** The fact that a person's act on an item makes. */
  private interface Making {
    Fact of(ItemId item);
  }

  private Outcome<Completed> change(Caller caller, String target, Making making, boolean done) {
    return changing.by(caller, current -> act(current, caller, target, making, done));
  }

  private Change<Outcome<Completed>> act(
      Snapshot project, Caller caller, String target, Making making, boolean done) {
    Outcome<ItemId> checked =
        reading
            .item(project, target)
            .then(
                item ->
                    Stream.of(
                            notCompletable(project, item, done),
                            mayNot(project, caller, item, done),
                            alreadySo(project, item, done))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(Outcome::<ItemId>refused)
                        .orElseGet(() -> Outcome.done(item)));
    return checked.fold(
        item -> {
          Fact fact = making.of(item);
          Effects effects =
              Effects.between(
                  project.plan(),
                  project.planWith(List.of(fact), Author.of(caller), clock.instant()));
          return Change.of(
              List.of(fact), Outcome.done(new Completed(item, text(project, item), effects)));
        },
        refusal -> Change.none(Outcome.refused(refusal)));
  }

  private Optional<Refusal> mayNot(Snapshot project, Caller caller, ItemId item, boolean done) {
    List<String> owners =
        project
            .review()
            .task(item)
            .map(Task::owners)
            .or(() -> project.review().issue(item).map(Issue::owners))
            .orElse(List.of());
    return permissions.ownerOrLead(
        caller.user(), project.facts(), owners, true, (done ? "finish " : "reopen ") + item);
  }

  /** Decisions are decided and phases consist of tasks; a task that does not hold is not done. */
  private static Optional<Refusal> notCompletable(Snapshot project, ItemId item, boolean done) {
    if (project.review().decision(item).isPresent()) {
      return Optional.of(
          Refusal.of(
              Refusal.Kind.UNKNOWN,
              "*%s* is a decision; it is closed by deciding it. Nothing was changed."
                  .formatted(item),
              "/ecomind decide " + item));
    }
    if (project.review().phase(item).isPresent()) {
      return Optional.of(
          Refusal.of(
              Refusal.Kind.UNKNOWN,
              "*%s* is a phase; finish its tasks one by one. Nothing was changed.".formatted(item),
              "/ecomind phase " + item));
    }
    Optional<TaskPlan> task = project.plan().task(item);
    Optional<ItemId> asks = task.flatMap(plan -> plan.task().decision());
    if (done && asks.isPresent()) {
      return Optional.of(
          Refusal.of(
              Refusal.Kind.UNKNOWN,
              "*%s* asks for decision *%s*; deciding it finishes the task. Nothing was changed."
                  .formatted(item, asks.get()),
              "/ecomind decide " + asks.get()));
    }
    return task.filter(plan -> done && plan.state() == TaskPlan.State.DROPPED)
        .map(
            plan ->
                Refusal.of(
                    Refusal.Kind.ALREADY,
                    "*%s* was dropped by %s; it is not to be done any more."
                        .formatted(item, plan.task().condition().orElseThrow().decision())));
  }

  private static Optional<Refusal> alreadySo(Snapshot project, ItemId item, boolean done) {
    Optional<Activity> completion = Optional.ofNullable(project.facts().done().get(item));
    if (done) {
      return completion.map(
          activity ->
              Refusal.of(
                  Refusal.Kind.ALREADY,
                  activity.fact() instanceof Fact.ReviewImported
                      ? item + " is already ticked in the document."
                      : "%s was already done by <@%s> on %s."
                          .formatted(
                              item,
                              activity.actor(),
                              DayText.of(activity.at().atZone(ZoneOffset.UTC).toLocalDate()))));
    }
    return completion.isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.of(Refusal.Kind.ALREADY, item + " is open already."));
  }

  private static String text(Snapshot project, ItemId item) {
    return project
        .review()
        .task(item)
        .map(Task::text)
        .or(() -> project.review().issue(item).map(Issue::title))
        .orElse("");
  }
}
