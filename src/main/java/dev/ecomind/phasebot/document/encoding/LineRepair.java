package dev.ecomind.phasebot.document.encoding;

/**
 * Repairs one line whose UTF-8 was read as a one-byte encoding, once or several times over.
 *
 * <p>It looks at runs of characters beyond ASCII. A run is repaired only if the bytes it stands for
 * are UTF-8 throughout and say something plausible, so that genuine foreign text stays.
 */
final class LineRepair {
  private static final int PASSES = 3;

  private final Remains remains;

  LineRepair(Remains remains) {
    this.remains = remains;
  }

  /**
   * @param text the line, repaired where that was possible
   * @param times how often it had been misread, 0 for a line left as it was
   * @param restored characters that were restored although a byte of them was lost
   * @param lost characters that could not be known and became U+FFFD
   */
  record Repaired(String text, int times, int restored, int lost) {}

  Repaired repair(String line) {
    Repaired best = new Repaired(line, 0, 0, 0);
    for (int pass = 0; pass < PASSES; pass++) {
      Repaired next = once(best);
      if (next.text().equals(best.text())) {
        return best;
      }
      best = next;
    }
    return best;
  }

  private Repaired once(Repaired before) {
    String line = before.text();
    boolean entire = everyRunReads(line);
    StringBuilder text = new StringBuilder(line.length());
    int restored = before.restored();
    int lost = before.lost();
    int at = 0;
    while (at < line.length()) {
      int end = endOfRun(line, at);
      if (end == at) {
        text.append(line.charAt(at++));
        continue;
      }
      RunDecoder.Run run = read(line, at, end);
      if (run.acceptable(entire)) {
        text.append(run.text());
        restored += run.restored();
        lost += run.lost();
      } else {
        text.append(line, at, end);
      }
      at = end;
    }
    return new Repaired(text.toString(), before.times() + 1, restored, lost);
  }

  private boolean everyRunReads(String line) {
    int at = 0;
    while (at < line.length()) {
      int end = endOfRun(line, at);
      if (end > at && !read(line, at, end).valid()) {
        return false;
      }
      at = Math.max(end, at + 1);
    }
    return true;
  }

  private RunDecoder.Run read(String line, int from, int to) {
    RunDecoder.Run run = RunDecoder.Run.UNREADABLE;
    for (CodePage page : CodePage.MISREADINGS) {
      RunDecoder.Run next = new RunDecoder(page, remains).decode(line, from, to);
      if (next.valid() && (!run.valid() || next.lost() < run.lost())) {
        run = next;
      }
    }
    return run;
  }

  private static int endOfRun(String line, int from) {
    int end = from;
    while (end < line.length() && line.charAt(end) >= 0x80) {
      end++;
    }
    return end;
  }
}
