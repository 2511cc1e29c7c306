package dev.ecomind.phasebot.slack.client;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A few threads and a short queue for calls whose asker does not wait for the answer. */
final class Outbox implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

  private final ThreadPoolExecutor threads;
  private final Duration farewell;

  /**
   * @param queue how many may wait; what comes when it is full is refused
   * @param farewell how long closing waits for what is under way
   */
  Outbox(int workers, int queue, Duration farewell) {
    AtomicInteger number = new AtomicInteger();
    this.threads =
        new ThreadPoolExecutor(
            workers,
            workers,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(queue),
            work -> {
              Thread thread = new Thread(work, "slack-windows-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    this.farewell = farewell;
  }

  void add(String call, Supplier<Answer> work) {
    try {
      threads.execute(() -> run(call, work));
    } catch (RejectedExecutionException e) {
      LOG.warn("Call to Slack dropped, too many are waiting: call={}", call);
    }
  }

  /** Does a piece of work; whatever happens, it ends here. */
  static void run(String call, Supplier<Answer> work) {
    try {
      Answer answer = work.get();
      if (answer.given().isEmpty()) {
        LOG.warn("Call to Slack failed: call={} problem={}", call, answer.problem());
      }
    } catch (RuntimeException e) {
      LOG.error("Call to Slack broke off: call={}", call, e);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(farewell.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("Calls to Slack left undone: count={}", threads.shutdownNow().size());
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
