package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Due;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.TaskPlan;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Task;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets when a decision, an issue or a task is due, over what the review says, and undoes it. */
public final class SetDue {
  private final ChangeProject changing;
  private final ReadProject reading;
  private final Permissions permissions;
  private final Clock clock;

  public SetDue(Projects projects, ReadProject reading, Permissions permissions, Clock clock) {
    this.changing = new ChangeProject(projects, reading);
    this.reading = reading;
    this.permissions = permissions;
    this.clock = clock;
  }

  /** What changed. */
  public record Moved(ItemId item, Due before, Due after, Effects effects) {}

  /**
   * Sets it, if the caller may.
   *
   * @param day local date in the project's zone; empty lets the review's own deadline count again
   */
  public Outcome<Moved> set(Caller caller, String target, Optional<LocalDate> day, String because) {
    return changing.by(caller, project -> act(project, caller, target, day, because));
  }

  private Change<Outcome<Moved>> act(
      Snapshot project, Caller caller, String target, Optional<LocalDate> day, String because) {
    Outcome<ItemId> checked =
        reading
            .item(project, target)
            .then(
                item ->
                    Stream.of(
                            notDatable(project, item),
                            mayNot(project, caller, item),
                            day.flatMap(one -> new Reach(clock).refuse("the due day", one)),
                            alreadySo(project, item, day))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(Outcome::<ItemId>refused)
                        .orElseGet(() -> Outcome.done(item)));
    return checked.fold(
        item -> {
          Fact fact = new Fact.DueSet(item, day, because);
          Plan after = project.planWith(List.of(fact), Author.of(caller), clock.instant());
          Moved moved =
              new Moved(
                  item,
                  due(project.plan(), item),
                  due(after, item),
                  Effects.between(project.plan(), after));
          return Change.of(List.of(fact), Outcome.done(moved));
        },
        refusal -> Change.none(Outcome.refused(refusal)));
  }

  private static Optional<Refusal> notDatable(Snapshot project, ItemId item) {
    if (project.review().phase(item).isPresent()) {
      return Optional.of(
          Refusal.of(
              Refusal.Kind.UNKNOWN,
              "*%s* is a phase; its days come from the timeline. Nothing was changed."
                  .formatted(item),
              "/ecomind phase " + item));
    }
    Plan plan = project.plan();
    boolean closed =
        plan.decision(item).filter(one -> !one.isOpen()).isPresent()
            || plan.issue(item).filter(one -> one.settled()).isPresent()
            || plan.task(item).filter(one -> one.state() == TaskPlan.State.DONE).isPresent();
    return closed
        ? Optional.of(
            Refusal.of(
                Refusal.Kind.ALREADY, "*%s* is closed; nothing is due any more.".formatted(item)))
        : Optional.empty();
  }

  private Optional<Refusal> mayNot(Snapshot project, Caller caller, ItemId item) {
    List<String> owners =
        project
            .review()
            .task(item)
            .map(Task::owners)
            .or(() -> project.review().issue(item).map(Issue::owners))
            .or(() -> project.plan().decision(item).map(one -> one.owners()))
            .orElse(List.of());
    return permissions.ownerOrLead(
        caller.user(), project.facts(), owners, false, "say when " + item + " is due");
  }

  private static Optional<Refusal> alreadySo(
      Snapshot project, ItemId item, Optional<LocalDate> day) {
    Optional<LocalDate> set =
        Optional.ofNullable(project.facts().overrides().get(item)).map(by -> by.day());
    return set.equals(day)
        ? Optional.of(
            Refusal.of(
                Refusal.Kind.ALREADY,
                day.isPresent()
                    ? item + " is due on that day already."
                    : item + " follows the review already."))
        : Optional.empty();
  }

  private static Due due(Plan plan, ItemId item) {
    return plan.decision(item)
        .map(one -> one.due())
        .or(() -> plan.issue(item).map(one -> one.due()))
        .or(() -> plan.task(item).map(one -> one.due()))
        .orElseGet(Due::never);
  }
}
