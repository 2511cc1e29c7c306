package dev.ecomind.phasebot.sandbox.traffic;

import dev.ecomind.phasebot.sandbox.traffic.Exchange.Direction;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The record of everything received and sent, secrets masked; the newest twenty thousand. */
public final class Traffic {
  private static final int KEPT = 20_000;

  private final Deque<Exchange> exchanges = new ArrayDeque<>();
  private final Clock clock;
  private final Masking masking;
  private final Runnable listener;
  private long last;

  /** The listener is called after each exchange. */
  public Traffic(Clock clock, Masking masking, Runnable listener) {
    this.clock = clock;
    this.masking = masking;
    this.listener = listener;
  }

  /** What is known of an exchange when it is over. */
  public record Draft(
      Direction direction,
      String name,
      long millis,
      int status,
      boolean isOk,
      String request,
      String response,
      List<String> violations) {}

  public void record(Draft draft) {
    synchronized (this) {
      exchanges.add(
          new Exchange(
              ++last,
              clock.instant(),
              draft.direction(),
              draft.name(),
              draft.millis(),
              draft.status(),
              draft.isOk(),
              masking.mask(draft.request()),
              masking.mask(draft.response()),
              draft.violations()));
      if (exchanges.size() > KEPT) {
        exchanges.removeFirst();
      }
    }
    listener.run();
  }

  /** The exchanges after the one with this number, oldest first, at most so many. */
  public synchronized List<Exchange> after(long number, int most) {
    return exchanges.stream().filter(exchange -> exchange.number() > number).limit(most).toList();
  }

  public synchronized List<Exchange> withViolations() {
    return exchanges.stream().filter(exchange -> !exchange.violations().isEmpty()).toList();
  }
}
