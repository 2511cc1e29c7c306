package dev.ecomind.phasebot.document.writing;

/** Folds the lines of a calendar. */
final class Folding {
  /** spec: lines should not be longer than 75 octets, RFC 5545 3.1 */
  private static final int MOST_OCTETS = 75;

  private Folding() {}

  /** Whole characters stay together; a line that goes on begins with a space. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int octets = 0;
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      int width = octets(character);
      if (character == '\r' || character == '\n') {
        octets = 0;
      } else if (octets + width > MOST_OCTETS) {
        folded.append("\r\n ");
        octets = 1 + width;
      } else {
        octets += width;
      }
      folded.appendCodePoint(character);
      at += Character.charCount(character);
    }
    return folded.toString();
  }

  /** In UTF-8. */
  private static int octets(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < 0x10000 ? 3 : 4;
  }
}
