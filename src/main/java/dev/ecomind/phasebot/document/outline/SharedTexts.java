package dev.ecomind.phasebot.document.outline;

import java.util.Arrays;

/**
 * Lets short texts that come again share their memory: most cells of a long document say "open",
 * "done" or the name of somebody who owns more than one thing. It remembers few, the latest.
 */
final class SharedTexts {
  private static final int MOST = 512;
  private static final int LONGEST = 40;

  private final String[] latest = new String[MOST];

  SharedTexts() {
    Arrays.fill(latest, "");
  }

  /** That text, or an equal one. */
  String shared(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    int slot = text.hashCode() & (MOST - 1);
    if (!latest[slot].equals(text)) {
      latest[slot] = text;
    }
    return latest[slot];
  }
}
