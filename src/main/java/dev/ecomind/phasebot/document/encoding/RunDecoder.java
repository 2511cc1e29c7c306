package dev.ecomind.phasebot.document.encoding;

import java.util.OptionalInt;

/** Reads a run of misread characters back as the UTF-8 that it was. */
final class RunDecoder {
  private static final int REPLACEMENT = 0xFFFD;

  private final CodePage page;
  private final Remains remains;
  private final StringBuilder text = new StringBuilder();
  private int restored;
  private int lost;
  private boolean shortOnly = true;

  RunDecoder(CodePage page, Remains remains) {
    this.page = page;
    this.remains = remains;
  }

  /**
   * @param valid whether all of it is UTF-8, known remains included
   * @param shortOnly whether it has nothing but characters of two bytes, as living text might
   */
  record Run(String text, boolean valid, boolean shortOnly, int restored, int lost) {
    static final Run UNREADABLE = new Run("", false, true, 0, 0);

    /**
     * @param entire whether the other runs of the line can be read as well
     */
    boolean acceptable(boolean entire) {
      return valid && (entire || !shortOnly);
    }
  }

  Run decode(String line, int from, int to) {
    int at = from;
    while (at < to) {
      int used = character(line, at, to);
      if (used == 0) {
        return Run.UNREADABLE;
      }
      at += used;
    }
    return new Run(text.toString(), true, shortOnly, restored, lost);
  }

  /** Reads one character and returns how many misread characters it took, 0 if it cannot be. */
  private int character(String line, int at, int to) {
    int lead = page.byteOf(line.charAt(at));
    int length = Plausibility.lengthAfter(lead);
    if (length == 0) {
      return 0;
    }
    int second = -1;
    int value = lead & (0xFF >> (length + 1));
    int used = 1;
    int end = at + 1;
    // A byte that meant nothing to the wrong encoding may have left a replacement character.
    while (used < length && end < to && (isGap(line, end) || isContinuation(line, end))) {
      if (!isGap(line, end)) {
        value = (value << 6) | (page.byteOf(line.charAt(end)) & 0x3F);
        second = used == 1 ? page.byteOf(line.charAt(end)) : second;
        used++;
      }
      end++;
    }
    if (used < length) {
      return partial(lead, second, used) ? end - at : 0;
    }
    if (end - at > length || !Plausibility.isPlausible(value, length)) {
      return 0;
    }
    shortOnly &= length == 2;
    text.appendCodePoint(value);
    return length;
  }

  private boolean partial(int lead, int second, int used) {
    if (used < 2) {
      return false;
    }
    OptionalInt known = used == 2 ? remains.characterOf(lead, second) : OptionalInt.empty();
    if (known.isPresent()) {
      text.appendCodePoint(known.getAsInt());
      restored++;
    } else if (lead == 0xF0 && second == 0x9F) {
      // Every pictograph begins so and no living text does: surely garbled, but which one is lost.
      text.appendCodePoint(REPLACEMENT);
      lost++;
    } else {
      return false;
    }
    shortOnly = false;
    return true;
  }

  private static boolean isGap(String line, int at) {
    return line.charAt(at) == REPLACEMENT;
  }

  private boolean isContinuation(String line, int at) {
    return (page.byteOf(line.charAt(at)) & 0xC0) == 0x80 && page.byteOf(line.charAt(at)) >= 0;
  }
}
