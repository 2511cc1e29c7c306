package dev.ecomind.phasebot.sandbox;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits on a condition instead of a span of time. */
public final class Eventually {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

  private Eventually() {}

  /** Asks again until the answer holds, and fails with the last one after half a minute. */
  public static <T> T eventually(Supplier<T> question, Predicate<T> holds) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    T answer = question.get();
    while (!holds.test(answer)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("still not so after " + PATIENCE + ": " + answer);
      }
      LockSupport.parkNanos(PAUSE_NANOS);
      answer = question.get();
    }
    return answer;
  }
}
