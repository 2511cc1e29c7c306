package dev.ecomind.phasebot.review;

import java.util.Optional;

/**
 * A success criterion.
 *
 * @param replacement what took its place, or what it was deferred to; may be empty
 */
public record Criterion(
    Optional<ItemId> phase, int line, String text, State state, String replacement) {

  /** What the review made of the criterion. */
  public enum State {
    KEPT,
    REPLACED,
    DEFERRED
  }
}
