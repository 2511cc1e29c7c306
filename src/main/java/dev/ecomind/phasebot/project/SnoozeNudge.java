package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Owed;
import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.review.ItemId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Quiets one reminder for the one who got it; never moves what is due. */
public final class SnoozeNudge {
  private static final Duration LONGEST = Duration.ofDays(30);

  private final ChangeProject changing;
  private final ReadProject reading;
  private final Clock clock;

  public SnoozeNudge(Projects projects, ReadProject reading, Clock clock) {
    this.changing = new ChangeProject(projects, reading);
    this.reading = reading;
    this.clock = clock;
  }

  /** Until when the caller hears nothing of the item. */
  public record Quiet(ItemId item, Instant until) {}

  /**
   * Quiets reminders of the target for the caller.
   *
   * @param length more than nothing, at most 30 days
   */
  public Outcome<Quiet> snooze(Caller caller, String target, Duration length) {
    return changing.by(caller, current -> act(current, caller, target, length));
  }

  private Change<Outcome<Quiet>> act(
      Snapshot project, Caller caller, String target, Duration length) {
    if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
      return Change.none(
          Outcome.refused(
              Refusal.of(
                  Refusal.Kind.UNKNOWN,
                  "A snooze lasts up to 30 days. Nothing was changed.",
                  "/ecomind snooze " + target + " 1d")));
    }
    return reading
        .item(project, target)
        .fold(
            item -> quiet(project, caller, item, clock.instant().plus(length)),
            refusal -> Change.none(Outcome.refused(refusal)));
  }

  private static Change<Outcome<Quiet>> quiet(
      Snapshot project, Caller caller, ItemId item, Instant until) {
    Optional<LocalDate> due =
        project.plan().subject(item).filter(Subject::open).flatMap(subject -> subject.due().day());
    if (due.isEmpty()) {
      return Change.none(
          Outcome.refused(
              Refusal.of(
                  Refusal.Kind.ALREADY,
                  "Nobody is reminded of " + item + ": it is closed, or has no date.")));
    }
    boolean owes =
        Owed.by(project.plan(), caller.user()).stream().anyMatch(owed -> owed.item().equals(item));
    return owes
        ? Change.of(
            List.of(new Fact.Snoozed(item, caller.user(), due.get(), until)),
            Outcome.done(new Quiet(item, until)))
        : Change.none(
            Outcome.refused(
                Refusal.of(
                    Refusal.Kind.NOT_ALLOWED,
                    "You are not reminded of %s, so there is nothing to snooze. Nothing was changed."
                        .formatted(item))));
  }
}
