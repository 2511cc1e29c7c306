package dev.ecomind.phasebot.review;

import java.util.List;
import java.util.Optional;

/**
 * One alternative timeline.
 *
 * @param name short enough to be said, such as "Recommended"
 * @param line 1-based line of its heading
 * @param labelledWeeks the total that the heading claims
 */
public record Schedule(String name, int line, Optional<Integer> labelledWeeks, List<Span> spans) {
  public Schedule {
    spans = List.copyOf(spans);
  }

  /** The last week that any span reaches; 0 without spans. */
  public int computedWeeks() {
    return spans.stream().mapToInt(Span::to).max().orElse(0);
  }

  /**
   * Weeks given to one phase or to other work.
   *
   * @param from first week, counted from 1
   * @param to last week, not before {@code from}
   */
  public record Span(int from, int to, String text, Optional<ItemId> phase, int line) {
    public Span {
      if (from < 1 || to < from) {
        throw new IllegalArgumentException("Weeks run forward from 1: " + from + " to " + to);
      }
    }
  }
}
