package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.ItemId;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One thing that a person did. All that the plan knows beyond the review is a list of these. */
public sealed interface Fact {

  /**
   * A decision was recorded, or a recorded one superseded.
   *
   * @param start first day of week 1, where the decision chooses a schedule
   */
  record DecisionRecorded(ItemId decision, String option, String because, Optional<LocalDate> start)
      implements Fact {}

  /** A task or an issue was done. */
  record ItemDone(ItemId item, String note) implements Fact {}

  /** A task or an issue that was done is open again. */
  record ItemReopened(ItemId item, String because) implements Fact {}

  /**
   * A person said when something is due.
   *
   * @param day local date in the project's zone; empty where the review's own deadline counts again
   */
  record DueSet(ItemId item, Optional<LocalDate> day, String because) implements Fact {}

  /** The first day of week 1 was set apart from a decision. */
  record StartSet(LocalDate start, String because) implements Fact {}

  /** The days on which the project works were set. */
  record CalendarSet(WorkCalendar calendar) implements Fact {}

  /** A role is held by a user from now on. */
  record RoleAssigned(String role, UserId holder) implements Fact {}

  /** Somebody may act for whoever holds a role; empty where nobody does any more. */
  record DeputyNamed(String role, Optional<UserId> deputy) implements Fact {}

  /** These lead the project from now on; empty where the workspace's administrators do. */
  record LeadsNamed(List<UserId> leads) implements Fact {
    public LeadsNamed {
      leads = List.copyOf(leads);
    }
  }

  /** A task or an issue is owed by this person from now on, whatever roles the review names. */
  record ItemAssigned(ItemId item, UserId holder) implements Fact {}

  /**
   * One recipient does not want to hear of one thing until then.
   *
   * @param due the day it was owed on at that time; the snooze ends when that day moves
   */
  record Snoozed(ItemId item, UserId recipient, LocalDate due, Instant until) implements Fact {}

  /** Somebody said how to be told things. */
  record PreferencesSet(UserId user, Preferences preferences) implements Fact {}

  /**
   * A lead said where the files lie that the review names.
   *
   * @param base an address below which they are found; empty where none is known any more
   */
  record RepositorySet(Optional<URI> base) implements Fact {}

  /** A lead allowed nudges. */
  record NudgesStarted() implements Fact {}

  /** A lead stopped nudges. */
  record NudgesPaused() implements Fact {}

  /** The channel that hears of decisions. */
  record ChannelBound(String channel) implements Fact {}

  /**
   * A revision of the document was taken in.
   *
   * @param revision counted from 1
   * @param ticked items whose box has a tick that it had not before
   * @param unticked items whose box lost its tick; undoes only what an earlier revision ticked
   */
  record ReviewImported(int revision, List<ItemId> ticked, List<ItemId> unticked) implements Fact {
    public ReviewImported {
      ticked = List.copyOf(ticked);
      unticked = List.copyOf(unticked);
    }
  }
}
