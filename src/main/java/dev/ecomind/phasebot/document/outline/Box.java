package dev.ecomind.phasebot.document.outline;

import java.util.Optional;

/** The check box in front of a list entry. */
public enum Box {
  OPEN,
  TICKED,
  /** A mark that is neither blank nor a tick, such as {@code [~]}. */
  UNKNOWN;

  static final int LENGTH = 3;

  /** The box with which the text begins. */
  static Optional<Box> leading(String text) {
    boolean boxed =
        text.length() >= LENGTH
            && text.charAt(0) == '['
            && text.charAt(2) == ']'
            && (text.length() == LENGTH || Character.isWhitespace(text.charAt(LENGTH)));
    if (!boxed) {
      return Optional.empty();
    }
    return switch (text.charAt(1)) {
      case ' ', '\u00a0' -> Optional.of(OPEN);
      case 'x', 'X', '\u2713', '\u2714' -> Optional.of(TICKED);
      case '~', '-', '/', '>', '?', '!', '*', 'o' -> Optional.of(UNKNOWN);
      default -> Optional.empty();
    };
  }
}
