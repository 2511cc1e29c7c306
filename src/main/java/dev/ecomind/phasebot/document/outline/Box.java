package dev.ecomind.phasebot.document.outline;

import java.util.Optional;

/** The check box in front of a list entry. */
public enum Box {
  OPEN,
  TICKED,
  /** A mark that is neither blank nor a tick, such as {@code [~]}. */
  UNKNOWN;

  private static final int LENGTH = 3;

  /** One for all entries that have such a box. */
  private final Optional<Box> present = Optional.of(this);

  /** Pictures of boxes, which some write instead of brackets. */
  private static final String OPEN_PICTURES = "\u2610\u2b1c\u25fb\u25a1";

  private static final String TICKED_PICTURES = "\u2611\u2705\u2714\u2713";

  /**
   * A box and how it is drawn.
   *
   * @param mark what stands between the brackets
   * @param length how many characters of the text it takes
   */
  record Drawn(Box box, String mark, int length) {}

  /** The box with which the text begins. */
  static Optional<Drawn> leading(String text) {
    boolean boxed =
        text.length() >= LENGTH
            && text.charAt(0) == '['
            && text.charAt(2) == ']'
            && (text.length() == LENGTH || Character.isWhitespace(text.charAt(LENGTH)));
    return boxed
        ? meaning(text.charAt(1)).map(box -> new Drawn(box, text.substring(1, 2).intern(), LENGTH))
        : picture(text, OPEN_PICTURES + "\u2611", OPEN_PICTURES);
  }

  /** The tick with which the text begins, which is a box only beside boxes that are open. */
  static Optional<Drawn> leadingTick(String text) {
    return picture(text, TICKED_PICTURES, "");
  }

  private static Optional<Drawn> picture(String text, String all, String open) {
    if (text.isEmpty() || all.indexOf(text.charAt(0)) < 0) {
      return Optional.empty();
    }
    int length = text.length() > 1 && text.charAt(1) == '\ufe0f' ? 2 : 1;
    Box box = open.indexOf(text.charAt(0)) >= 0 ? OPEN : TICKED;
    return Optional.of(new Drawn(box, text.substring(0, 1), length));
  }

  private static Optional<Box> meaning(char mark) {
    return switch (mark) {
      case ' ', '\u00a0' -> Optional.of(OPEN);
      case 'x', 'X', '\u2713', '\u2714', '\u2705', '\u2611' -> Optional.of(TICKED);
      case '~', '-', '/', '>', '<', '?', '!', '*', 'o', '.', '\\' -> Optional.of(UNKNOWN);
      default -> Optional.empty();
    };
  }

  Optional<Box> present() {
    return present;
  }

  boolean isOpenPicture(String mark) {
    return this == OPEN && OPEN_PICTURES.contains(mark);
  }
}
