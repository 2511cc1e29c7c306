package dev.ecomind.phasebot.document.writing;

import java.util.regex.Pattern;

/** Words of other people made fit to stand within one line of Markdown, whatever is in them. */
final class MarkdownText {
  private static final Pattern GAPS =
      Pattern.compile("[\\s\\p{Cntrl}\\p{Zl}\\p{Zp}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

  /** An ampersand that would be read as the beginning of a character's name. */
  private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

  private static final String SPECIAL = "\\`*_[]~$";
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>()\\[\\]\"|`\\\\]+");

  private MarkdownText() {}

  /** One line, in which nothing is markup. */
  static String escaped(String words) {
    String line = ENTITY.matcher(oneLine(words)).replaceAll("&amp;");
    StringBuilder text = new StringBuilder();
    line.codePoints().forEach(character -> append(text, character));
    return text.toString();
  }

  /** Line ends, control characters and marks that turn the direction become a space. */
  static String oneLine(String words) {
    return GAPS.matcher(words).replaceAll(" ").strip();
  }

  /** A link, or nothing where the address is none that could stand in one. */
  static String link(String words, String address) {
    return LINK.matcher(address).matches() ? "[" + escaped(words) + "](" + address + ")" : "";
  }

  private static void append(StringBuilder text, int character) {
    switch (character) {
      case '<' -> text.append("&lt;");
      case '>' -> text.append("&gt;");
      // A bar would be taken for a table's, even with a backslash, by some readers.
      case '|' -> text.append("&#124;");
      default -> {
        if (character < 0x80 && SPECIAL.indexOf(character) >= 0) {
          text.append('\\');
        }
        text.appendCodePoint(character);
      }
    }
  }
}
