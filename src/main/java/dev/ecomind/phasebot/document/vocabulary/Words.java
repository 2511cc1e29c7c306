package dev.ecomind.phasebot.document.vocabulary;

import java.text.Normalizer;

/** Where words begin and end, and how they compare. */
public final class Words {
  /** From here on letters are of scripts that write words without spaces between. */
  private static final char UNSPACED = '\u2E80';

  /** The bit that tells a small letter of ASCII from its capital. */
  private static final int ASCII_LOWER = 0x20;

  private Words() {}

  /**
   * Lower case, character by character so that positions stay. Full-width letters and digits are
   * narrow, underscores and hyphens within words are spaces.
   */
  public static String fold(String text) {
    char[] folded = new char[text.length()];
    for (int at = 0; at < folded.length; at++) {
      folded[at] = folded(text, at);
    }
    return new String(folded);
  }

  /** One character of the text as {@link #fold} makes it. */
  static char folded(String text, int at) {
    char written = text.charAt(at);
    if (isAsciiLetter(written)) {
      return (char) (written | ASCII_LOWER);
    }
    char character = narrow(written);
    boolean space =
        character == '_' || character == ' ' || (character == '-' && isHyphenWithin(text, at));
    return space ? ' ' : Character.toLowerCase(character);
  }

  /** Full-width letters, digits and signs as ASCII, positions staying. */
  public static String narrow(String text) {
    int wide = 0;
    while (wide < text.length() && text.charAt(wide) < 0x80) {
      wide++;
    }
    if (wide == text.length()) {
      return text;
    }
    char[] narrow = text.toCharArray();
    for (int at = wide; at < narrow.length; at++) {
      narrow[at] = narrow(narrow[at]);
    }
    return new String(narrow);
  }

  private static char narrow(char character) {
    if (character < 0x80) {
      return character;
    }
    if (character >= '\uFF01' && character <= '\uFF5E') {
      return (char) (character - '\uFF01' + '!');
    }
    return switch (character) {
      case '\u00a0', '\u202f', '\u2009', '\u3000' -> ' ';
      case '\u2019', '\u02bc' -> '\'';
      case '\u2010', '\u2011' -> '-';
      default -> character;
    };
  }

  /** Whether letters stand on both sides. */
  private static boolean isHyphenWithin(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  /** Without accents, position by position. */
  static String unaccented(String folded) {
    StringBuilder plain = new StringBuilder(folded.length());
    for (int at = 0; at < folded.length(); at++) {
      char character = folded.charAt(at);
      boolean latin = character >= '\u00c0' && character <= '\u024f';
      plain.append(
          latin
              ? Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD).charAt(0)
              : character);
    }
    return plain.toString();
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
    if (end > 0 && isAsciiLetter(text.charAt(0)) && isAsciiLetter(text.charAt(end - 1))) {
      return text;
    }
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
    String narrow = narrow(stripped);
    int open = narrow.lastIndexOf('(');
    return open > 0 && narrow.endsWith(")") ? stripped.substring(0, open).strip() : stripped;
  }

  /** The first remark in brackets; empty if there is none. */
  public static String remark(String text) {
    String narrow = narrow(text);
    int open = narrow.indexOf('(');
    int close = open < 0 ? -1 : narrow.indexOf(')', open);
    return close < 0 ? "" : text.substring(open + 1, close).strip();
  }

  /** Whether it has a digit, a fraction, or a character of scripts with numerals of their own. */
  public static boolean mayHoldNumber(String text) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if ((character >= '0' && character <= '9')
          || (character >= '\u00bc' && character <= '\u00be')
          || character >= UNSPACED) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word may begin there. */
  public static boolean startsAt(String text, int at) {
    return at == 0 || parts(text.charAt(at - 1), text.charAt(at));
  }

  /** Whether a word may end there. */
  public static boolean endsAt(String text, int end) {
    return end == text.length() || parts(text.charAt(end - 1), text.charAt(end));
  }

  /** Whether the characters, one behind the other, may be of two words. */
  static boolean parts(char before, char after) {
    if (areAsciiLetters(before, after)) {
      return false;
    }
    return !Character.isLetterOrDigit(after)
        || !Character.isLetterOrDigit(before)
        || isUnspaced(before)
        || isUnspaced(after);
  }

  /** Most characters are, and their place in the middle of a word is the cheapest to know. */
  public static boolean areAsciiLetters(char before, char after) {
    return isAsciiLetter(before) && isAsciiLetter(after);
  }

  private static boolean isAsciiLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }

  /** Whether the character belongs to a script that writes words without spaces, or inflects. */
  private static boolean isUnspaced(char character) {
    return character >= UNSPACED && character <= '\uD7AF';
  }

  private static boolean isDecoration(int character) {
    if (character < 0x80) {
      return Character.isWhitespace(character);
    }
    int type = Character.getType(character);
    return Character.isWhitespace(character)
        || type == Character.SPACE_SEPARATOR
        || type == Character.OTHER_SYMBOL
        || type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || character == 0xFFFD;
  }
}
