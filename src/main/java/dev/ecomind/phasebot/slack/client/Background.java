package dev.ecomind.phasebot.slack.client;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread that keeps up with Slack, apart from every request. */
public final class Background implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  private final ScheduledThreadPoolExecutor thread;

  public Background() {
    thread =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread worker = new Thread(work, "slack-background");
              worker.setDaemon(true);
              return worker;
            });
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    thread.setRemoveOnCancelPolicy(true);
  }

  /** Does a piece of work now, and again after each period; sooner while Slack does not answer. */
  void keep(String name, Duration period, BackOff backOff, Supplier<Answer> work) {
    submit(Duration.ZERO, () -> round(name, period, backOff, work));
  }

  /** Does a piece of work once, as soon as the thread is free. */
  void soon(String name, Supplier<Answer> work) {
    submit(Duration.ZERO, () -> report(name, attempt(work)));
  }

  private void round(String name, Duration period, BackOff backOff, Supplier<Answer> work) {
    Answer answer = attempt(work);
    report(name, answer);
    Duration pause =
        answer.given().isPresent() ? backOff.succeeded(period) : backOff.failed(answer);
    submit(pause, () -> round(name, period, backOff, work));
  }

  /** A defect in one piece of work must not end the keeping of all. */
  private static Answer attempt(Supplier<Answer> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      LOG.error("Background work broke off", e);
      return new Answer.Silent(e.getClass().getSimpleName());
    }
  }

  private static void report(String name, Answer answer) {
    if (answer.given().isEmpty()) {
      LOG.warn("Slack did not answer: call={} problem={}", name, answer.problem());
    }
  }

  private void submit(Duration delay, Runnable work) {
    try {
      var unused = thread.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      LOG.debug("Background work left undone: closed");
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
