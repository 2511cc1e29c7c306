package dev.ecomind.phasebot.document.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Repairs one line whose UTF-8 was read as a one-byte encoding, once or several times over.
 *
 * <p>It looks for pieces that are UTF-8 misread. A piece that nobody could have written is repaired
 * wherever it stands; one that might be genuine only if the whole line can be read so and another
 * piece of it proves that it was misread.
 */
final class LineRepair {
  private static final int PASSES = 3;

  private final MisreadCharacter characters;

  LineRepair(Remains remains) {
    characters = new MisreadCharacter(remains);
  }

  /**
   * @param text the line, repaired where that was possible
   * @param times how often it had been misread, 0 for a line left as it was
   * @param restored characters that were restored although a byte of them was lost
   * @param lost characters that could not be known and became U+FFFD
   */
  record Repaired(String text, int times, int restored, int lost) {}

  /** A stretch of misread characters, and whether somebody might have written it as it stands. */
  private record Piece(int from, int to, String text, boolean natural, int restored, int lost) {}

  Repaired repair(String line) {
    Repaired best = new Repaired(line, 0, 0, 0);
    if (MacRoman.isCertain(line)) {
      best = onMac(best);
    }
    for (int pass = 0; pass < PASSES; pass++) {
      Repaired next = once(best);
      if (next.text().equals(best.text())) {
        return best.times() == 0 ? onMac(best) : best;
      }
      best = next;
    }
    return best;
  }

  /** Signs of the one misreading are no signs of the other, unless it happened twice. */
  private static Repaired onMac(Repaired line) {
    return MacRoman.repaired(line.text()).map(text -> new Repaired(text, 1, 0, 0)).orElse(line);
  }

  private Repaired once(Repaired before) {
    String line = before.text();
    List<Piece> pieces = pieces(line);
    boolean proven = pieces.stream().anyMatch(piece -> !piece.natural()) && isAllOf(line, pieces);
    StringBuilder text = new StringBuilder(line.length());
    int restored = before.restored();
    int lost = before.lost();
    int at = 0;
    for (Piece piece : pieces) {
      if (proven || !piece.natural()) {
        text.append(line, at, piece.from()).append(piece.text());
        restored += piece.restored();
        lost += piece.lost();
        at = piece.to();
      }
    }
    text.append(line, at, line.length());
    return new Repaired(text.toString(), before.times() + 1, restored, lost);
  }

  private List<Piece> pieces(String line) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      if (!MisreadCharacter.mayBegin(line.charAt(at))) {
        at++;
        continue;
      }
      Piece piece = piece(line, at);
      if (piece.to() > at) {
        pieces.add(piece);
      }
      at = Math.max(piece.to(), at + 1);
    }
    return pieces;
  }

  private Piece piece(String line, int from) {
    StringBuilder text = new StringBuilder();
    int restored = 0;
    int lost = 0;
    int end = from;
    Optional<MisreadCharacter.Read> next = characters.at(line, end);
    while (next.isPresent()) {
      text.appendCodePoint(next.get().character());
      restored += next.get().restored() ? 1 : 0;
      lost += next.get().lost() ? 1 : 0;
      end = next.get().end();
      next = end < line.length() ? characters.at(line, end) : Optional.empty();
    }
    boolean natural = LivingText.isNatural(line, from, end);
    return new Piece(from, end, text.toString(), natural, restored, lost);
  }

  /** Whether the line has no character beyond ASCII outside the pieces. */
  private static boolean isAllOf(String line, List<Piece> pieces) {
    long beyond = line.chars().filter(character -> character >= 0x80).count();
    return beyond == pieces.stream().mapToInt(piece -> piece.to() - piece.from()).sum();
  }
}
