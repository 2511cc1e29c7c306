package dev.ecomind.phasebot.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Times one piece of work: first unmeasured until it is warm, then the median of several laps. */
final class Laps {
  private static final long WARM_NANOSECONDS = 1_500_000_000L;
  private static final int MOST_WARMING = 20_000;
  private static final int LEAST_WARMING = 3;

  /** Keeps results from being optimised away. */
  private static int seen;

  private Laps() {}

  /** Median nanoseconds of one lap. */
  static long median(int laps, Supplier<?> work) {
    return median(laps, work, System::nanoTime);
  }

  /**
   * The same in processor time, for work in one thread on a machine that has other things to do.
   */
  static long medianOfProcessor(int laps, Supplier<?> work) {
    return median(laps, work, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
  }

  private static long median(int laps, Supplier<?> work, LongSupplier clock) {
    long until = System.nanoTime() + WARM_NANOSECONDS;
    for (int at = 0; at < LEAST_WARMING || (System.nanoTime() < until && at < MOST_WARMING); at++) {
      seen += System.identityHashCode(work.get());
    }
    long[] times = new long[laps];
    for (int lap = 0; lap < laps; lap++) {
      long from = clock.getAsLong();
      seen += System.identityHashCode(work.get());
      times[lap] = clock.getAsLong() - from;
    }
    Arrays.sort(times);
    return times[laps / 2];
  }

  static int seen() {
    return seen;
  }
}
