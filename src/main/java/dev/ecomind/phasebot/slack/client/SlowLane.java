package dev.ecomind.phasebot.slack.client;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread or two for work that takes seconds, so that what takes none does not wait for it. */
final class SlowLane implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SlowLane.class);

  private final ScheduledThreadPoolExecutor threads;
  private final Semaphore places;
  private final Duration farewell;

  /**
   * @param most how many may be under way or wait
   * @param farewell how long closing waits for what is under way
   */
  SlowLane(int workers, int most, Duration farewell) {
    AtomicInteger number = new AtomicInteger();
    this.threads =
        new ScheduledThreadPoolExecutor(
            workers,
            work -> {
              Thread thread = new Thread(work, "slack-reading-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    this.places = new Semaphore(most);
    this.farewell = farewell;
  }

  /** Does it after a pause; false where too many are there already. */
  boolean add(Duration pause, String call, Supplier<Answer> work) {
    return add(pause, call, () -> Outbox.run(call, work));
  }

  /** The same, for work that calls by itself what it calls. */
  boolean add(Duration pause, String name, Runnable work) {
    if (threads.isShutdown() || !places.tryAcquire()) {
      LOG.warn("Slow work dropped, too much is waiting: name={}", name);
      return false;
    }
    var unused = threads.schedule(() -> run(name, work), pause.toMillis(), TimeUnit.MILLISECONDS);
    return true;
  }

  private void run(String name, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.error("Slow work broke off: name={}", name, e);
    } finally {
      places.release();
    }
  }

  @Override
  public void close() {
    threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    threads.shutdown();
    try {
      if (!threads.awaitTermination(farewell.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
        LOG.warn("Slow work broken off");
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
