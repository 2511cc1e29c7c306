package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Task;
import java.util.Optional;

/**
 * A task as it stands.
 *
 * @param completion the activity that completed it: a person's, or the import that found it ticked;
 *     empty where a decision answered it
 */
public record TaskPlan(Task task, State state, Due due, Optional<Activity> completion) {

  /** Where a task stands. Only open and done ones count. */
  public enum State {
    /** To be done. */
    OPEN,
    DONE,
    /** Holds only under an option of a decision that is still open: not nudged, not counted. */
    DORMANT,
    /** Belongs to the option not taken. */
    DROPPED,
    /** Belongs to the option not taken, but was done already: stays for a person to judge. */
    HELD
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  public boolean counts() {
    return state == State.OPEN || state == State.DONE;
  }
}
