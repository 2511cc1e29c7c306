package dev.ecomind.phasebot.review;

import java.time.LocalDate;

/**
 * A due moment as the document says it; symbolic until the plan resolves it. {@link #text()} gives
 * the document's words.
 */
public sealed interface Deadline {
  String text();

  /** The last working day before a phase starts. */
  record BeforePhase(ItemId phase, String text) implements Deadline {}

  /** The last day of a phase. */
  record AfterPhase(ItemId phase, String text) implements Deadline {}

  /**
   * A day counted from the beginning or the end of a phase: two weeks after it, say.
   *
   * @param days days of the calendar, negative before that edge
   */
  record FromPhase(ItemId phase, Edge edge, int days, String text) implements Deadline {}

  /** The first or the last day of a phase. */
  enum Edge {
    START,
    END
  }

  /** Before another decision falls. */
  record BeforeDecision(ItemId decision, String text) implements Deadline {}

  /** A calendar date; also the end of a range, of "this week" or of a quarter once dated. */
  record OnDate(LocalDate date, String text) implements Deadline {}

  /** The last day of a week counted from the project's start; the first week is 1. */
  record InWeek(int week, String text) implements Deadline {
    public InWeek {
      if (week < 1) {
        throw new IllegalArgumentException("Weeks count from 1: " + week);
      }
    }
  }

  /**
   * A day counted from the launch, which teams call T, where the document does not date it.
   *
   * @param days days of the calendar, negative before the launch
   */
  record FromLaunch(int days, String text) implements Deadline {}

  /**
   * A day counted from the start of the project, where the document does not date that.
   *
   * @param days days of the calendar, not negative
   */
  record FromKickoff(int days, String text) implements Deadline {}

  /** Words that were not understood; reported as a finding, never guessed. */
  record Unread(String text) implements Deadline {}
}
