package dev.ecomind.phasebot.project;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The delivery ledger: what must be told, and how far each telling has come. Every step of a
 * claimed parcel carries the parcel's token and answers false when the claim was lost meanwhile;
 * the caller then stops.
 *
 * <pre>
 * PENDING → CLAIMED → SENDING → SENT
 *                        ├────→ PENDING (later) | DEAD
 *                        └────→ UNKNOWN → SENT | PENDING
 * any open state → CANCELLED
 * </pre>
 */
public interface Ledger {

  /**
   * Claims what is due: for each recipient at most one parcel, holding all of that recipient's due
   * nudges of one project, or one of anything else. Claims whose lease ran out before SENDING are
   * due again.
   *
   * @param now the moment up to which rows are due
   * @param most parcels at most
   * @param owner names the claiming process
   * @param lease how long the claim holds, by the database's own clock
   */
  List<Parcel> claim(Instant now, int most, String owner, Duration lease);

  /**
   * Writes down that the first byte is about to leave. Entries that were cancelled meanwhile are
   * not sent; the parcel that is answered holds the rest, none if the claim was lost or nothing is
   * left.
   *
   * @param channel where it is posted to
   * @param at when, by the clock that stamps messages
   */
  Optional<Parcel> sending(Parcel parcel, String channel, Instant at);

  boolean sent(Parcel parcel, String ts);

  /** Puts it back, to be sent at a later moment. */
  boolean postponed(Parcel parcel, Instant later, String reason);

  /** Gives it up for this recipient. */
  boolean dead(Parcel parcel, String reason);

  /** Gives up entries for which there is nothing to tell any more. */
  boolean cancelled(Parcel parcel, String reason);

  /** Nobody knows whether it arrived. */
  boolean unknown(Parcel parcel, String reason);

  /**
   * Parcels of which nobody knows whether they arrived: those said so, and those whose sender fell
   * silent in SENDING longer than a lease ago. They stay claimed for the asker for one lease.
   */
  List<Doubt> doubts(int most, String owner, Duration lease);

  /** Keeps the link under which a sent record can be read. */
  void permalink(Parcel parcel, String permalink);

  /** The link to the record of the activity with this sequence, once it was posted. */
  Optional<String> recordLink(ProjectId project, long sequence);

  /** The timestamp of the status card that stands in the channel, if one was posted. */
  Optional<String> standingCard(ProjectId project, Recipient channel);

  /** What was or will be told of a project, newest due first. */
  List<Line> lines(ProjectId project, int most);

  /** A parcel in doubt, with where and when it was posted. */
  record Doubt(Parcel parcel, String channel, Instant startedAt) {}

  /** A row as people and tests read it. */
  record Line(Dispatch dispatch, State state, int attempt, Optional<String> reason) {}

  /** How far a telling has come. */
  enum State {
    PENDING,
    CLAIMED,
    SENDING,
    SENT,
    UNKNOWN,
    DEAD,
    CANCELLED
  }
}
