package dev.ecomind.phasebot.document.outline;

import dev.ecomind.phasebot.document.outline.Piece.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The words of one line of the document, or of one cell, with their styles. */
public final class Phrase {
  private final int line;
  private final String text;
  private final Runs runs;

  private Phrase(int line, String text, Runs runs) {
    this.line = line;
    this.text = text;
    this.runs = runs;
  }

  /**
   * @param line 1-based
   */
  public Phrase(int line, List<Piece> pieces) {
    String all = joined(pieces);
    this.line = line;
    text = all.strip();
    int leading = text.isEmpty() ? 0 : all.length() - all.stripLeading().length();
    runs = Runs.of(pieces, leading, text.length());
  }

  public static Phrase plain(int line, String text) {
    return new Phrase(line, text.strip(), Runs.NONE);
  }

  public int line() {
    return line;
  }

  /** All words without their styles, stripped. */
  public String text() {
    return text;
  }

  /** Its words by their styles; they are made anew each time. */
  public List<Piece> pieces() {
    return !isPlain()
        ? runs.pieces(text)
        : text.isEmpty() ? List.of() : List.of(new Piece(text, Style.PLAIN, ""));
  }

  /** Whether nothing in it stands out or leads anywhere. */
  public boolean isPlain() {
    return runs.areNone();
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** The words of one style, joined by a space. */
  public String only(Style style) {
    if (isPlain()) {
      return style == Style.PLAIN ? text : "";
    }
    StringJoiner words = new StringJoiner(" ");
    for (Piece piece : pieces()) {
      if (piece.is(style)) {
        words.add(piece.text().strip());
      }
    }
    return words.toString();
  }

  public Optional<Piece> first(Style style) {
    if (isPlain() && style != Style.PLAIN) {
      return Optional.empty();
    }
    for (Piece piece : pieces()) {
      if (piece.is(style)) {
        return Optional.of(piece);
      }
    }
    return Optional.empty();
  }

  /** Whether it begins with words of that style. */
  public boolean startsWith(Style style) {
    if (isPlain()) {
      return style == Style.PLAIN && !isBlank();
    }
    for (Piece piece : pieces()) {
      if (!piece.text().isBlank()) {
        return piece.is(style);
      }
    }
    return false;
  }

  /** The same words without the first characters. */
  public Phrase from(int begin) {
    if (isPlain()) {
      return plain(line, text.substring(Math.min(begin, text.length())));
    }
    List<Piece> rest = new ArrayList<>();
    int skip = begin;
    for (Piece piece : pieces()) {
      int length = piece.text().length();
      if (skip < length) {
        rest.add(new Piece(piece.text().substring(skip), piece.style(), piece.target()));
      }
      skip = Math.max(0, skip - length);
    }
    return new Phrase(line, rest);
  }

  /** The same, its text being one with other phrases of the same words. */
  Phrase sharing(SharedTexts texts) {
    return new Phrase(line, texts.shared(text), runs);
  }

  private static String joined(List<Piece> pieces) {
    if (pieces.size() == 1) {
      return pieces.get(0).text();
    }
    StringBuilder words = new StringBuilder();
    pieces.forEach(piece -> words.append(piece.text()));
    return words.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Phrase phrase
        && line == phrase.line
        && text.equals(phrase.text)
        && runs.equals(phrase.runs);
  }

  @Override
  public int hashCode() {
    return 31 * line + text.hashCode();
  }

  @Override
  public String toString() {
    return line + ": " + text;
  }
}
