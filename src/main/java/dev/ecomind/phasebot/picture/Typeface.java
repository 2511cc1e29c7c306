package dev.ecomind.phasebot.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.stream.Collectors;

/** The two weights of the one face that pictures are written in, and what it can write. */
record Typeface(Font regular, Font bold) {
  private static final String ELLIPSIS = "…";
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  Font regular(double size) {
    return regular.deriveFont((float) size);
  }

  Font bold(double size) {
    return bold.deriveFont((float) size);
  }

  static double width(String text, Font font) {
    return font.getStringBounds(text, MEASURE).getWidth();
  }

  /** One line of what the font can write; all else in a row becomes one ellipsis. */
  String writable(String text) {
    String known =
        text.codePoints()
            .filter(Typeface::isSeen)
            .map(one -> Character.isWhitespace(one) ? ' ' : one)
            .mapToObj(one -> regular.canDisplay(one) ? Character.toString(one) : ELLIPSIS)
            .collect(Collectors.joining());
    return known.replaceAll("…{2,}", ELLIPSIS).replaceAll(" {2,}", " ").strip();
  }

  /** As much as fits, from the beginning. */
  static String shortened(String text, Font font, double width) {
    if (width(text, font) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end).strip() + ELLIPSIS, font) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + ELLIPSIS;
  }

  /** Controls, among them those that turn the direction of what follows, are not to be written. */
  private static boolean isSeen(int codePoint) {
    int type = Character.getType(codePoint);
    boolean control =
        type == Character.FORMAT
            || (type == Character.CONTROL && !Character.isWhitespace(codePoint));
    return !control || codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER;
  }
}
