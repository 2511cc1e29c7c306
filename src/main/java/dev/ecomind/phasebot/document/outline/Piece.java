package dev.ecomind.phasebot.document.outline;

/**
 * Words of one style within a line.
 *
 * @param target where a link leads; empty for all else
 */
public record Piece(String text, Style style, String target) {

  /** How the words stand out. */
  public enum Style {
    PLAIN,
    BOLD,
    STRUCK,
    CODE,
    LINK
  }

  boolean is(Style other) {
    return style == other;
  }
}
