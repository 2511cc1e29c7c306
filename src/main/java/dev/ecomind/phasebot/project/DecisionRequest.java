package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision that somebody wants recorded.
 *
 * @param option the name of one of the decision's options
 * @param start first day of week 1, where the decision chooses a schedule
 */
public record DecisionRequest(
    ItemId decision, String option, String because, Optional<LocalDate> start) {
  /** A reason is as long as Slack lets people type into one field. */
  public static final int LONGEST_REASON = 3000;
}
