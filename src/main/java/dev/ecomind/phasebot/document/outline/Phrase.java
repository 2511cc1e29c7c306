package dev.ecomind.phasebot.document.outline;

import dev.ecomind.phasebot.document.outline.Piece.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The words of one line of the document, or of one cell, with their styles.
 *
 * @param line 1-based
 * @param text all words without their styles, stripped
 */
public record Phrase(int line, String text, List<Piece> pieces) {
  public Phrase {
    pieces = isPlain(text, pieces) ? List.of() : List.copyOf(pieces);
  }

  public Phrase(int line, List<Piece> pieces) {
    this(line, joined(pieces).strip(), pieces);
  }

  public static Phrase plain(int line, String text) {
    String stripped = text.strip();
    return stripped.length() == text.length()
        ? new Phrase(line, text, List.of())
        : new Phrase(line, stripped, List.of(new Piece(text, Style.PLAIN, "")));
  }

  /** Most phrases are one plain piece; it is made when it is asked for, and takes no memory. */
  @Override
  public List<Piece> pieces() {
    return pieces.isEmpty() && !text.isEmpty() ? List.of(new Piece(text, Style.PLAIN, "")) : pieces;
  }

  private static boolean isPlain(String text, List<Piece> pieces) {
    return pieces.size() == 1
        && pieces.get(0).is(Style.PLAIN)
        && pieces.get(0).target().isEmpty()
        && pieces.get(0).text().equals(text);
  }

  /** Whether nothing in it stands out or leads anywhere. */
  public boolean isPlain() {
    return pieces.isEmpty();
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

  /** The same words without the first characters, which are counted in {@link #text()}. */
  public Phrase from(int begin) {
    if (isPlain()) {
      return plain(line, text.substring(Math.min(begin, text.length())));
    }
    List<Piece> rest = new ArrayList<>();
    int skip = begin + leadingSpace();
    for (Piece piece : pieces()) {
      int length = piece.text().length();
      if (skip == 0 && length > 0) {
        rest.add(piece);
      } else if (skip < length) {
        rest.add(new Piece(piece.text().substring(skip), piece.style(), piece.target()));
      }
      skip = Math.max(0, skip - length);
    }
    return new Phrase(line, rest);
  }

  private static String joined(List<Piece> pieces) {
    if (pieces.size() == 1) {
      return pieces.get(0).text();
    }
    StringBuilder words = new StringBuilder();
    pieces.forEach(piece -> words.append(piece.text()));
    return words.toString();
  }

  private int leadingSpace() {
    String raw = joined(pieces());
    return raw.length() - raw.stripLeading().length();
  }

  @Override
  public String toString() {
    return line + ": " + text;
  }
}
