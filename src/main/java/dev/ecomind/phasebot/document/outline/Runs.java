package dev.ecomind.phasebot.document.outline;

import dev.ecomind.phasebot.document.outline.Piece.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the pieces of a phrase follow each other, without their words, which stand in the phrase. A
 * long document has hundreds of thousands of pieces, of which few are ever asked for.
 */
final class Runs {
  static final Runs NONE = new Runs(new int[0], List.of());

  private static final List<Style> STYLES = List.of(Style.values());
  private static final int STYLE_BITS = 3;
  private static final int STYLE = (1 << STYLE_BITS) - 1;

  /** Where each piece ends in the text, and its style in the lowest bits. */
  private final int[] ends;

  /** Where each piece leads; empty if none leads anywhere. */
  private final List<String> targets;

  private Runs(int[] ends, List<String> targets) {
    this.ends = ends;
    this.targets = targets;
  }

  /**
   * @param leading so many characters of the pieces stand in front of the text
   * @param length how long the text is
   */
  static Runs of(List<Piece> pieces, int leading, int length) {
    int[] ends = new int[pieces.size()];
    int end = -leading;
    boolean leads = false;
    boolean plain = true;
    for (int at = 0; at < ends.length; at++) {
      Piece piece = pieces.get(at);
      end += piece.text().length();
      ends[at] = Math.min(length, Math.max(0, end)) << STYLE_BITS | STYLES.indexOf(piece.style());
      leads |= !piece.target().isEmpty();
      plain &= piece.is(Style.PLAIN);
    }
    return plain && !leads
        ? NONE
        : new Runs(ends, leads ? pieces.stream().map(Piece::target).toList() : List.of());
  }

  /** Whether the phrase is plain throughout. */
  boolean areNone() {
    return ends.length == 0;
  }

  List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>(ends.length);
    int from = 0;
    for (int at = 0; at < ends.length; at++) {
      int to = ends[at] >> STYLE_BITS;
      String target = targets.isEmpty() ? "" : targets.get(at);
      pieces.add(new Piece(text.substring(from, to), STYLES.get(ends[at] & STYLE), target));
      from = to;
    }
    return pieces;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Runs runs
        && Arrays.equals(ends, runs.ends)
        && targets.equals(runs.targets);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(ends) + targets.hashCode();
  }
}
