package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.review.ItemId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gives a task or an issue to a person by name; the new owner is told. */
public final class AssignItem {
  private final ChangeItem changing;
  private final Permissions permissions;
  private final Members members;

  public AssignItem(
      Projects projects,
      ReadProject reading,
      Permissions permissions,
      Members members,
      Clock clock) {
    this.changing = new ChangeItem(projects, reading, clock);
    this.permissions = permissions;
    this.members = members;
  }

  /**
   * What changed.
   *
   * @param words of the item
   * @param before who owed it by name
   */
  public record Assigned(ItemId item, String words, UserId holder, Optional<UserId> before) {}

  /** Whether the caller may give it away at all, and what it is. */
  public Outcome<Subject> ask(Caller caller, String target) {
    return changing.ask(caller, target, (project, item) -> forbidden(project, caller, item));
  }

  public Outcome<Assigned> assign(Caller caller, String target, UserId holder) {
    return changing
        .act(caller, target, act(caller, holder))
        .then(
            done ->
                Outcome.done(
                    new Assigned(
                        done.item(),
                        done.before().subject(done.item()).orElseThrow().words(),
                        holder,
                        Optional.ofNullable(done.before().facts().assigned().get(done.item())))));
  }

  private ChangeItem.Act act(Caller caller, UserId holder) {
    return new ChangeItem.Act() {
      @Override
      public Optional<Refusal> refusal(Snapshot project, ItemId item) {
        return forbidden(project, caller, item)
            .or(() -> Permissions.cannotHold(members, holder))
            .or(() -> alreadySo(project, item, holder));
      }

      @Override
      public Fact fact(ItemId item) {
        return new Fact.ItemAssigned(item, holder);
      }

      @Override
      public List<Dispatch> tells(Snapshot project, ItemId item, long sequence, Instant now) {
        return holder.equals(caller.user())
            ? List.of()
            : Announcement.to(holder, item, sequence, now);
      }
    };
  }

  private Optional<Refusal> forbidden(Snapshot project, Caller caller, ItemId item) {
    Subject subject = project.plan().subject(item).orElseThrow();
    return notAssignable(subject)
        .or(() -> closed(project, subject))
        .or(
            () ->
                permissions.ownerOrLead(
                    project, caller.user(), item, "give " + item + " to somebody"));
  }

  private static Optional<Refusal> notAssignable(Subject subject) {
    return switch (subject.kind()) {
      case PHASE ->
          Optional.of(
              Refusal.of(
                  Refusal.Kind.UNKNOWN,
                  "*%s* is a phase; its tasks have owners. Nothing was changed."
                      .formatted(subject.id()),
                  "/ecomind phase " + subject.id()));
      case DECISION ->
          Optional.of(
              Refusal.of(
                  Refusal.Kind.UNKNOWN,
                  "*%s* is decided by whoever holds its role. Nothing was changed."
                      .formatted(subject.id()),
                  "/ecomind role"));
      case ISSUE, TASK -> Optional.empty();
    };
  }

  /** What waits for a decision may have an owner already. */
  private static Optional<Refusal> closed(Snapshot project, Subject subject) {
    return subject.open() || project.plan().isDormant(subject.id())
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                Refusal.Kind.ALREADY,
                "*%s* is closed; nobody owes it any more.".formatted(subject.id())));
  }

  private static Optional<Refusal> alreadySo(Snapshot project, ItemId item, UserId holder) {
    return Optional.ofNullable(project.facts().assigned().get(item))
        .filter(holder::equals)
        .map(
            same ->
                Refusal.of(Refusal.Kind.ALREADY, "%s is <@%s>'s already.".formatted(item, same)));
  }
}
