package dev.ecomind.phasebot.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;

/** How long work on a small input may take. */
final class Patience {
  /** Processor time, not time on the wall: a busy machine is no finding. */
  private static final Duration MOST = Duration.ofSeconds(3);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Patience() {}

  /** What comes of the work, if that comes soon. */
  static <T> T soon(Supplier<T> work) {
    long before = THREADS.getCurrentThreadCpuTime();
    T result = work.get();
    Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
    assertThat(taken).isLessThan(MOST);
    return result;
  }
}
