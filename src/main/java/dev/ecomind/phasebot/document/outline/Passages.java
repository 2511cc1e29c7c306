package dev.ecomind.phasebot.document.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Parses a long document passage by passage, so that the tree of some can go before the next are
 * made, and a few of them side by side. A passage ends where any block ends: at an empty line in
 * front of a heading or of a letter at the margin. Only code in a fence and HTML go on beyond; then
 * the passage is made longer.
 */
final class Passages {
  /** Characters of a passage; reviews that people write are one. */
  private static final int USUAL = 100_000;

  /** So many are parsed at once. */
  private static final int MOST_AHEAD = 4;

  private final Parser parser;
  private final Parser exact;
  private final String text;

  /** What a link refers to may be defined anywhere, so such a document stays in one piece. */
  private final boolean whole;

  private final Deque<Parsed> ahead = new ArrayDeque<>();
  private int start;
  private int linesBefore;

  /**
   * @param parser gives the lines of blocks only, which is much faster
   * @param exact gives the lines of all that is within them too
   */
  Passages(Parser parser, Parser exact, String text) {
    this.parser = parser;
    this.exact = exact;
    this.text = text;
    whole = text.contains("]:");
  }

  /** Where a passage stands, and how many lines stand before it. */
  private record Extent(int start, int end, int linesBefore) {}

  /**
   * A passage.
   *
   * @param goesOn whether its last block may go on behind it
   */
  private record Parsed(Extent extent, List<Part> parts, boolean goesOn) {}

  boolean hasNext() {
    return start < text.length();
  }

  List<Part> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (ahead.isEmpty()) {
      parseAhead();
    }
    Parsed next = ahead.remove();
    while (next.goesOn() && next.extent().end() < text.length()) {
      ahead.clear();
      int length = 2 * (next.extent().end() - start);
      next = parsed(new Extent(start, end(start, length), linesBefore));
    }
    linesBefore += lines(start, next.extent().end());
    start = next.extent().end();
    return next.parts();
  }

  private void parseAhead() {
    List<Extent> extents = new ArrayList<>();
    int from = start;
    int lines = linesBefore;
    while (from < text.length() && extents.size() < MOST_AHEAD) {
      int end = whole ? text.length() : end(from, USUAL);
      extents.add(new Extent(from, end, lines));
      lines += lines(from, end);
      from = end;
    }
    ahead.addAll(SideBySide.of(extents, extents.size() > 1).map(this::parsed).toList());
  }

  private Parsed parsed(Extent extent) {
    String passage = text.substring(extent.start(), extent.end());
    LineNumbers numbers = new LineNumbers(extent.linesBefore());
    Node tree = parser.parse(passage);
    List<Part> parts = PassageReader.read(tree, numbers);
    if (numbers.missed()) {
      tree = exact.parse(passage);
      parts = PassageReader.read(tree, numbers);
    }
    return new Parsed(extent, parts, mayGoOn(tree));
  }

  /** Where a block certainly begins, so many characters on; else the end of the text. */
  private int end(int from, int length) {
    if (length >= text.length() - from) {
      return text.length();
    }
    int at = text.indexOf("\n\n", from + length);
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

  private int lines(int from, int end) {
    int lines = 0;
    for (int at = from; at < end; at++) {
      char character = text.charAt(at);
      boolean paired = character == '\r' && at + 1 < end && text.charAt(at + 1) == '\n';
      lines += character == '\n' || (character == '\r' && !paired) ? 1 : 0;
    }
    return lines;
  }
}
