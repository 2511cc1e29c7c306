package dev.ecomind.phasebot.delivery;

import java.time.Duration;

/** Time that only runs forward, whatever is done to the clock on the wall. */
@FunctionalInterface
interface Stopwatch {

  /** Nanoseconds since some fixed moment. */
  long nanos();

  /** Runs from now on. */
  default Lap start() {
    return new Lap(this, nanos());
  }

  /** A moment from which time is measured. */
  record Lap(Stopwatch stopwatch, long startedAt) {

    Duration elapsed() {
      return Duration.ofNanos(stopwatch.nanos() - startedAt);
    }

    /** How much is left of a span; zero once it is over. */
    Duration leftOf(Duration span) {
      Duration left = span.minus(elapsed());
      return left.isNegative() ? Duration.ZERO : left;
    }
  }
}
