package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.TaskPlan;
import dev.ecomind.phasebot.review.ItemId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Marks tasks and issues as done, and opens them again. */
public final class CompleteItem {
  /** So long can a slip be taken back without a word to anybody. */
  private static final Duration UNDO = Duration.ofMinutes(10);

  private final ChangeItem changing;
  private final Permissions permissions;
  private final Clock clock;

  public CompleteItem(
      Projects projects, ReadProject reading, Permissions permissions, Clock clock) {
    this.changing = new ChangeItem(projects, reading, clock);
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
    ChangeItem.Act act =
        new ChangeItem.Act() {
          @Override
          public Optional<Refusal> refusal(Snapshot project, ItemId item) {
            return forbidden(project, caller, item, true);
          }

          @Override
          public Fact fact(ItemId item) {
            return new Fact.ItemDone(item, note);
          }
        };
    return changing.act(caller, target, act).then(CompleteItem::completed);
  }

  /** Opens it again; the project's channel hears of it. */
  public Outcome<Completed> reopen(Caller caller, String target, String because) {
    ChangeItem.Act act =
        new ChangeItem.Act() {
          @Override
          public Optional<Refusal> refusal(Snapshot project, ItemId item) {
            return forbidden(project, caller, item, false);
          }

          @Override
          public Fact fact(ItemId item) {
            return new Fact.ItemReopened(item, because);
          }

          @Override
          public List<Dispatch> tells(Snapshot project, ItemId item, long sequence, Instant now) {
            return Announcement.inChannel(project, item, sequence, now);
          }
        };
    return changing.act(caller, target, act).then(CompleteItem::completed);
  }

  /** Takes back what the caller marked as done within the last ten minutes; nobody is told. */
  public Outcome<Completed> undo(Caller caller, String target) {
    ChangeItem.Act act =
        new ChangeItem.Act() {
          @Override
          public Optional<Refusal> refusal(Snapshot project, ItemId item) {
            return alreadySo(project, item, false).or(() -> tooLate(project, caller, item));
          }

          @Override
          public Fact fact(ItemId item) {
            return new Fact.ItemReopened(item, "");
          }
        };
    return changing.act(caller, target, act).then(CompleteItem::completed);
  }

  private Optional<Refusal> tooLate(Snapshot project, Caller caller, ItemId item) {
    Activity completion = project.facts().done().get(item);
    boolean own =
        completion != null
            && completion.actor().equals(caller.user().text())
            && !completion.at().plus(UNDO).isBefore(clock.instant());
    return own
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                Refusal.Kind.NOT_ALLOWED,
                "Undo is for whoever marked %s as done, within ten minutes. Nothing was changed."
                    .formatted(item),
                "/ecomind reopen %s because …".formatted(item)));
  }

  private Optional<Refusal> forbidden(Snapshot project, Caller caller, ItemId item, boolean done) {
    return notCompletable(project, item, done)
        .or(
            () ->
                permissions.ownerOrAnybody(
                    project, caller.user(), item, (done ? "finish " : "reopen ") + item))
        .or(() -> alreadySo(project, item, done));
  }

  private static Outcome<Completed> completed(ChangeItem.Done done) {
    String words = done.before().subject(done.item()).orElseThrow().words();
    return Outcome.done(new Completed(done.item(), words, done.effects()));
  }

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
}
