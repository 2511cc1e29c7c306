package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.ItemId;
import java.util.List;

/**
 * Something in a plan that cannot be right, or cannot be met.
 *
 * @param items what it is about
 * @param sentence for a person
 */
public record Conflict(Kind kind, List<ItemId> items, String sentence) {

  /** What is wrong. */
  public enum Kind {
    /** Each of some decisions is due before the other. */
    CIRCLE,
    /** Due only after what it is to precede has started. */
    DUE_TOO_LATE,
    /** Due before the project starts, though it belongs to a phase that starts later. */
    DUE_BEFORE_START,
    /** The chosen schedule has no weeks for a phase. */
    PHASE_WITHOUT_WEEKS,
    /** The review lacks the option that was decided. */
    OPTION_GONE,
    /** Two decisions that ask the same were answered differently. */
    CONTRADICTION,
    /** A phase was to start already and something still blocks it. */
    LATE_START,
    /** A phase was to end already and tasks of it are open. */
    LATE_END
  }

  public Conflict {
    items = List.copyOf(items);
  }
}
