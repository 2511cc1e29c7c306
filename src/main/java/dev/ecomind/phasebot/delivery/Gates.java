package dev.ecomind.phasebot.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Keeps each channel's pace apart from all others'. Used by one thread at a time. */
final class Gates {
  private final Stopwatch stopwatch;
  private final Map<String, Closed> closed = new HashMap<>();

  Gates(Stopwatch stopwatch) {
    this.stopwatch = stopwatch;
  }

  /** Lets nothing through for a while; never shortens what was asked before. */
  void close(String name, Duration span) {
    closed.values().removeIf(gate -> gate.left().isZero());
    if (span.compareTo(left(name)) > 0) {
      closed.put(name, new Closed(stopwatch.start(), span));
    }
  }

  /** How long until the gate opens; zero where it is open. */
  Duration left(String name) {
    Closed gate = closed.get(name);
    return gate == null ? Duration.ZERO : gate.left();
  }

  private record Closed(Stopwatch.Lap since, Duration span) {
    Duration left() {
      return since.leftOf(span);
    }
  }
}
