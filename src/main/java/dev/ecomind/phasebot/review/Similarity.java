package dev.ecomind.phasebot.review;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How alike two texts are, by the pairs of letters that they share, from 0 to 1. */
public final class Similarity {
  /** From here on two texts are taken for one that was re-worded. */
  public static final double ENOUGH = 0.6;

  /** Enough where the two stand anywhere. */
  static final double STRONG = 0.85;

  private static final int LONGEST = 300;

  private final Set<String> pairs;

  private Similarity(Set<String> pairs) {
    this.pairs = pairs;
  }

  public static Similarity to(String text) {
    return new Similarity(pairs(text));
  }

  public double of(String other) {
    Set<String> theirs = pairs(other);
    if (pairs.isEmpty() || theirs.isEmpty()) {
      return 0;
    }
    long shared = pairs.stream().filter(theirs::contains).count();
    return 2.0 * shared / (pairs.size() + theirs.size());
  }

  private static Set<String> pairs(String text) {
    String letters =
        text.substring(0, Math.min(text.length(), LONGEST))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    Set<String> pairs = new HashSet<>();
    for (int at = 0; at + 1 < letters.length(); at++) {
      pairs.add(letters.substring(at, at + 2));
    }
    return pairs;
  }
}
