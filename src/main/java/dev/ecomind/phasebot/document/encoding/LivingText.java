package dev.ecomind.phasebot.document.encoding;

/**
 * Tells whether characters beyond ASCII could stand as they are in a text that somebody wrote.
 *
 * <p>Misread UTF-8 betrays itself: after a letter comes a sign that never follows one, a capital
 * stands after a small letter, or a quotation mark in the middle of a word. Where nothing of that
 * is to be seen, as in {@code été »}, the text stays.
 */
final class LivingText {
  private static final char NO_BREAK_SPACE = '\u00a0';

  /** Signs that close or follow a word. */
  private static final String AFTER_WORD = "\u00a0’”»…–—›™®©°²³¹ªº·±";

  /** The German closing quotation marks look like English opening ones. */
  private static final String CLOSING_TOO = "“‘";

  /** Signs that may stand within a word. */
  private static final String WITHIN_WORD = "’–—·\u00a0";

  /** Signs after which a word may begin. */
  private static final String BEFORE_WORD = WITHIN_WORD + "“„«‘‚¿¡‹";

  /** Some editors end a line with it. */
  private static final char NEXT_LINE = '\u0085';

  /** Letters that the four commonest leading bytes of Latin text were misread as. */
  private static final String LEADS = "ÂÃÄÅ";

  private LivingText() {}

  /** Whether all characters from there to there could stand so. */
  static boolean isNatural(String line, int from, int to) {
    for (int at = from; at < to; at++) {
      char character = line.charAt(at);
      boolean letter = Character.isLetter(character) && "ªº".indexOf(character) < 0;
      boolean natural = letter ? isNaturalLetter(line, at) : isNaturalSign(line, at);
      if (!natural) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNaturalLetter(String line, int at) {
    char letter = line.charAt(at);
    char before = at == 0 ? ' ' : line.charAt(at - 1);
    if (letter == 'ƒ' || letter == 'ˆ' || letter == 'Ÿ') {
      return false;
    }
    if (!Character.isLetter(before)) {
      return before < 0x80 || BEFORE_WORD.indexOf(before) >= 0;
    }
    if (Character.isUpperCase(letter)) {
      return Character.isUpperCase(before) && !(before >= 0x80 && letter == 'Œ');
    }
    boolean shouted = at > 1 && Character.isUpperCase(before) && isUpperCase(line, at - 2);
    boolean lead = LEADS.indexOf(before) >= 0 && CodePage.byteOf(letter) < 0xC0;
    return !shouted && !lead && !(before >= 0x80 && letter == 'œ');
  }

  private static boolean isNaturalSign(String line, int at) {
    char sign = line.charAt(at);
    char before = at == 0 ? ' ' : line.charAt(at - 1);
    char after = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
    if (sign < 0xA0 || sign == '\uFFFD') {
      return sign == NEXT_LINE && LEADS.indexOf(before) < 0;
    }
    if (!Character.isLetter(before)) {
      return true;
    }
    if (AFTER_WORD.indexOf(sign) < 0 && CLOSING_TOO.indexOf(sign) < 0) {
      return false;
    }
    if (before == 'Â' || before == 'Ã') {
      boolean ends = sign == NO_BREAK_SPACE || !Character.isLetter(after);
      return at > 1 && isUpperCase(line, at - 2) && ends;
    }
    return !Character.isLetter(after) || WITHIN_WORD.indexOf(sign) >= 0;
  }

  private static boolean isUpperCase(String line, int at) {
    return Character.isUpperCase(line.charAt(at));
  }
}
