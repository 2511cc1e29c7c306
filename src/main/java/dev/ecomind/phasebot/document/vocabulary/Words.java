package dev.ecomind.phasebot.document.vocabulary;

/** Where words begin and end, and how they compare. */
public final class Words {
  private Words() {}

  /** Lower case, character by character so that positions stay; underscores are spaces. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean space = character == '_' || character == '\u00a0';
      folded.append(space ? ' ' : Character.toLowerCase(character));
    }
    return folded.toString();
  }

  /** Without marks and pictures in front and behind: only what begins and ends in a letter. */
  public static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  /** Without pictures, arrows and the marks that dress them, in front and behind. */
  public static String undecorated(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isDecoration(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && isDecoration(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  /** Without a remark in brackets at the end. */
  public static String withoutRemark(String text) {
    String stripped = text.strip();
    int open = stripped.lastIndexOf('(');
    return open > 0 && stripped.endsWith(")") ? stripped.substring(0, open).strip() : stripped;
  }

  /** The first remark in brackets; empty if there is none. */
  public static String remark(String text) {
    int open = text.indexOf('(');
    int close = open < 0 ? -1 : text.indexOf(')', open);
    return close < 0 ? "" : text.substring(open + 1, close).strip();
  }

  /** Whether a word may begin there. */
  public static boolean startsAt(String text, int at) {
    return at == 0
        || !Character.isLetterOrDigit(text.charAt(at))
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || isUnspaced(text.charAt(at));
  }

  /** Whether a word may end there. */
  public static boolean endsAt(String text, int end) {
    return end == text.length()
        || !Character.isLetterOrDigit(text.charAt(end))
        || !Character.isLetterOrDigit(text.charAt(end - 1))
        || isUnspaced(text.charAt(end - 1));
  }

  /** Whether the character belongs to a script that writes words without spaces, or inflects. */
  private static boolean isUnspaced(char character) {
    return character >= '\u2E80' && character <= '\uD7AF';
  }

  private static boolean isDecoration(int character) {
    int type = Character.getType(character);
    return Character.isWhitespace(character)
        || type == Character.SPACE_SEPARATOR
        || type == Character.OTHER_SYMBOL
        || type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || character == 0xFFFD;
  }
}
