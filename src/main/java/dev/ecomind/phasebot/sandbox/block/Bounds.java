package dev.ecomind.phasebot.sandbox.block;

/** A smallest and a largest number, both allowed. */
record Bounds(long min, long max) {
  /** Reads {@code A..B}. */
  static Bounds of(String text) {
    int dots = text.indexOf("..");
    return new Bounds(
        Long.parseLong(text.substring(0, dots)), Long.parseLong(text.substring(dots + 2)));
  }

  boolean contains(long number) {
    return number >= min && number <= max;
  }
}
