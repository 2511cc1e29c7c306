package dev.ecomind.phasebot.document.outline;

import java.util.NoSuchElementException;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Parses a long document piece by piece, so that the tree of one can go before the next is made. A
 * piece ends where any block ends: at an empty line in front of a heading or of a letter at the
 * margin. Only code in a fence and HTML go on beyond; then the piece is made longer.
 */
final class Passages {
  /** Characters of a piece; reviews that people write are one. */
  private static final int USUAL = 100_000;

  private final Parser parser;
  private final String text;

  /** What a link refers to may be defined anywhere, so such a document stays in one piece. */
  private final boolean whole;

  private int start;
  private int linesBefore;

  Passages(Parser parser, String text) {
    this.parser = parser;
    this.text = text;
    whole = text.contains("]:");
  }

  boolean hasNext() {
    return start < text.length();
  }

  /** The line numbers of the piece that comes next. */
  LineNumbers numbers() {
    return new LineNumbers(linesBefore);
  }

  Node next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int length = whole ? text.length() : USUAL;
    int end = end(length);
    Node piece = parser.parse(text.substring(start, end));
    while (end < text.length() && mayGoOn(piece)) {
      length = 2 * (end - start);
      end = end(length);
      piece = parser.parse(text.substring(start, end));
    }
    linesBefore += lines(end);
    start = end;
    return piece;
  }

  /** Where a block certainly begins, so many characters on; else the end of the text. */
  private int end(int length) {
    if (length >= text.length() - start) {
      return text.length();
    }
    int at = text.indexOf("\n\n", start + length);
    while (at >= 0 && !isBorder(at + 2)) {
      at = text.indexOf("\n\n", at + 1);
    }
    return at < 0 ? text.length() : at + 2;
  }

  private boolean isBorder(int at) {
    if (at == text.length() || Character.isLetter(text.charAt(at))) {
      return true;
    }
    int level = 0;
    while (level <= 6 && text.startsWith("#", at + level)) {
      level++;
    }
    return level > 0 && level <= 6 && text.startsWith(" ", at + level);
  }

  private static boolean mayGoOn(Node piece) {
    Node last = piece.getLastChild();
    return last instanceof HtmlBlock
        || (last instanceof FencedCodeBlock fence && fence.getClosingFenceLength() == null);
  }

  private int lines(int end) {
    int lines = 0;
    for (int at = start; at < end; at++) {
      char character = text.charAt(at);
      boolean paired = character == '\r' && at + 1 < end && text.charAt(at + 1) == '\n';
      lines += character == '\n' || (character == '\r' && !paired) ? 1 : 0;
    }
    return lines;
  }
}
