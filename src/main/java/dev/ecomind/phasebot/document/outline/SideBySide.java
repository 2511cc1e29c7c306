package dev.ecomind.phasebot.document.outline;

import java.util.List;
import java.util.stream.Stream;

/**
 * Shares independent work among the processors where there is enough of it. Results keep their
 * order, so that a document is read alike on one processor and on many.
 */
public final class SideBySide {
  private SideBySide() {}

  /**
   * All of these, in their order.
   *
   * @param enough whether there is so much to do that sharing it pays
   */
  public static <T> Stream<T> of(List<T> all, boolean enough) {
    return enough ? all.parallelStream() : all.stream();
  }
}
