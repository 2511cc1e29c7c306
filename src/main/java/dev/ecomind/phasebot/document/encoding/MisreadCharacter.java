package dev.ecomind.phasebot.document.encoding;

import java.util.Optional;
import java.util.OptionalInt;

/** Reads characters of UTF-8 back from the characters that their bytes were misread as. */
final class MisreadCharacter {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int MOST_GAPS = 3;

  private final Remains remains;

  MisreadCharacter(Remains remains) {
    this.remains = remains;
  }

  /**
   * What was read.
   *
   * @param end where the misread characters end
   * @param restored whether it is known although a byte of it was lost
   */
  record Read(int character, int end, boolean restored) {

    /** Whether it cannot be known any more. */
    boolean lost() {
      return character == REPLACEMENT;
    }
  }

  /** Whether this is how the first byte of a character was misread. */
  static boolean mayBegin(char character) {
    return Plausibility.lengthAfter(CodePage.byteOf(character)) > 0;
  }

  /** The character whose misread bytes begin there; empty if none does. */
  Optional<Read> at(String line, int at) {
    int lead = CodePage.byteOf(line.charAt(at));
    int length = Plausibility.lengthAfter(lead);
    int value = lead & (0xFF >> (length + 1));
    int used = 1;
    int gaps = 0;
    int end = at + 1;
    // A byte that meant nothing to the wrong encoding may have left a replacement character.
    while (used < length && end < line.length() && gaps <= MOST_GAPS) {
      if (line.charAt(end) == REPLACEMENT) {
        gaps++;
      } else if (isContinuation(line, end)) {
        value = (value << 6) | (CodePage.byteOf(line.charAt(end)) & 0x3F);
        used++;
      } else {
        break;
      }
      end++;
    }
    if (length == 0) {
      return Optional.empty();
    }
    if (end == at + 1) {
      return lead == 0xC3 ? trimmed(line, at) : Optional.empty();
    }
    if (used < length) {
      return Optional.of(partial(lead, used == 2 ? 0x80 + (value & 0x3F) : 0, end));
    }
    return gaps == 0 && Plausibility.isPlausible(value, length)
        ? Optional.of(new Read(value, end, false))
        : Optional.empty();
  }

  /** A no-break space or a soft hyphen behind it went when somebody trimmed the line. */
  private static Optional<Read> trimmed(String line, int at) {
    boolean before = at > 0 && Character.isLetter(line.charAt(at - 1));
    boolean after = at + 1 < line.length() && Character.isLetter(line.charAt(at + 1));
    if (!before && !after) {
      return Optional.of(new Read('à', at + 1, true));
    }
    return before && Character.isLowerCase(line.charAt(at - 1))
        ? Optional.of(new Read(REPLACEMENT, at + 1, false))
        : Optional.empty();
  }

  private Read partial(int lead, int second, int end) {
    OptionalInt known = remains.characterOf(lead, second);
    return known.isPresent()
        ? new Read(known.getAsInt(), end, true)
        : new Read(REPLACEMENT, end, false);
  }

  private static boolean isContinuation(String line, int at) {
    int value = CodePage.byteOf(line.charAt(at));
    return value >= 0x80 && value < 0xC0;
  }
}
