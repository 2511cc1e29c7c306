package dev.ecomind.phasebot.document;

/**
 * How much of a document is read before it is refused.
 *
 * @param mostBytes size of a file
 * @param deepest how far lists, quotes and emphasis may be nested
 */
public record Limits(int mostBytes, int deepest) {
  public static final Limits USUAL = new Limits(5 * 1024 * 1024, 100);

  public Limits {
    if (mostBytes < 1 || deepest < 1) {
      throw new IllegalArgumentException("Limits are positive: " + mostBytes + ", " + deepest);
    }
  }
}
