package dev.ecomind.phasebot.slack.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word of a line.
 *
 * @param text without its quotes
 * @param quoted whether it stood in quotes, and so is no keyword
 * @param end index behind it in the line
 */
record Token(String text, boolean quoted, int end) {
  private static final String QUOTES = "\"“”„‟«»";

  /** Words are parted by white space of any kind; quotes and mentions hold words together. */
  static List<Token> of(String line) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (true) {
      Optional<Token> next = next(line, at);
      if (next.isEmpty()) {
        return tokens;
      }
      tokens.add(next.get());
      at = next.get().end();
    }
  }

  private static Optional<Token> next(String line, int from) {
    int at = from;
    while (at < line.length() && isSpace(line.charAt(at))) {
      at++;
    }
    if (at == line.length()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    boolean inQuotes = false;
    boolean inMention = false;
    boolean quoted = false;
    for (; at < line.length(); at++) {
      char c = line.charAt(at);
      if (isQuote(c)) {
        inQuotes = !inQuotes;
        quoted = true;
      } else if (isSpace(c) && !inQuotes && !inMention) {
        break;
      } else {
        inMention = c == '<' ? line.indexOf('>', at) > 0 : inMention && c != '>';
        text.append(c);
      }
    }
    return Optional.of(new Token(text.toString(), quoted, at));
  }

  boolean isWord(String word) {
    return !quoted && text.equalsIgnoreCase(word);
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /** No-break and zero-width spaces come from phones and from copied text. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }
}
