package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Conflict;
import dev.ecomind.phasebot.plan.Conflicts;
import dev.ecomind.phasebot.plan.Due;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.review.ItemId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sets when a decision, an issue or a task is due, over what the review says, and undoes it. */
public final class SetDue {
  private final ChangeItem changing;
  private final Permissions permissions;
  private final Clock clock;

  public SetDue(Projects projects, ReadProject reading, Permissions permissions, Clock clock) {
    this.changing = new ChangeItem(projects, reading, clock);
    this.permissions = permissions;
    this.clock = clock;
  }

  /**
   * What is wanted.
   *
   * @param day local date in the project's zone; empty lets the review's own deadline count again
   */
  public record Wanted(String target, Optional<LocalDate> day, String because) {}

  /**
   * What changes.
   *
   * @param words of the item
   * @param conflicts that it brings
   * @param revision of the project that this holds for
   */
  public record Moved(
      ItemId item,
      String words,
      Due before,
      Due after,
      Effects effects,
      List<Conflict> conflicts,
      long revision) {
    public Moved {
      conflicts = List.copyOf(conflicts);
    }
  }

  /** Whether the caller may set it at all, and what it is. */
  public Outcome<Subject> ask(Caller caller, String target) {
    return changing.ask(caller, target, (project, item) -> forbidden(project, caller, item));
  }

  /** What it would change; nothing is recorded. */
  public Outcome<Moved> preview(Caller caller, Wanted wanted) {
    return changing.preview(caller, wanted.target(), act(caller, wanted)).then(this::moved);
  }

  /** Records it, if the project still is as it was at the given revision. */
  public Outcome<Moved> set(Caller caller, Wanted wanted, long revision) {
    return changing.act(caller, wanted.target(), act(caller, wanted), revision).then(this::moved);
  }

  private ChangeItem.Act act(Caller caller, Wanted wanted) {
    return new ChangeItem.Act() {
      @Override
      public Optional<Refusal> refusal(Snapshot project, ItemId item) {
        return forbidden(project, caller, item)
            .or(() -> wanted.day().flatMap(day -> new Reach(clock).refuse("the due day", day)))
            .or(() -> alreadySo(project, item, wanted.day()));
      }

      @Override
      public Fact fact(ItemId item) {
        return new Fact.DueSet(item, wanted.day(), wanted.because());
      }

      @Override
      public List<Dispatch> tells(Snapshot project, ItemId item, long sequence, Instant now) {
        return Announcement.inChannel(project, item, sequence, now);
      }
    };
  }

  private Optional<Refusal> forbidden(Snapshot project, Caller caller, ItemId item) {
    Subject subject = project.plan().subject(item).orElseThrow();
    return notDatable(project, subject)
        .or(() -> permissions.lead(project, caller.user(), "say when " + item + " is due"));
  }

  /** A branch that sleeps may be dated already; what is closed or dropped may not. */
  private static Optional<Refusal> notDatable(Snapshot project, Subject subject) {
    if (subject.kind() == Subject.Kind.PHASE) {
      return Optional.of(
          Refusal.of(
              Refusal.Kind.UNKNOWN,
              "*%s* is a phase; its days come from the timeline. Nothing was changed."
                  .formatted(subject.id()),
              "/ecomind phase " + subject.id()));
    }
    return subject.open() || project.plan().isDormant(subject.id())
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                Refusal.Kind.ALREADY,
                "*%s* is closed; nothing is due any more.".formatted(subject.id())));
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

  private Outcome<Moved> moved(ChangeItem.Done done) {
    Subject before = done.before().subject(done.item()).orElseThrow();
    Subject after = done.after().subject(done.item()).orElseThrow();
    return Outcome.done(
        new Moved(
            done.item(),
            before.words(),
            before.due(),
            after.due(),
            done.effects(),
            Conflicts.between(done.before(), done.after(), LocalDate.now(clock)),
            done.revision()));
  }
}
