package dev.ecomind.phasebot.review;

/**
 * Something that the document contradicts, omits, or that was not understood.
 *
 * @param rule stable id, lower case with hyphens, such as {@code schedule-total}
 * @param line 1-based line, 0 where the whole document is meant
 * @param text one sentence
 */
public record Finding(String rule, Weight severity, int line, String text) {

  /** How much a finding matters. */
  public enum Weight {
    ERROR,
    WARNING,
    INFO
  }
}
