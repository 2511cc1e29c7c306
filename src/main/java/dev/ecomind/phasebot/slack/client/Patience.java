package dev.ecomind.phasebot.slack.client;

import java.time.Duration;

/**
 * How long one call to Slack may take.
 *
 * @param connect until the connection stands
 * @param read between two bytes of the answer
 * @param call from the first step to the last byte; the delivery ledger's lease counts on it
 */
public record Patience(Duration connect, Duration read, Duration call) {
  public static final Patience USUAL =
      new Patience(Duration.ofSeconds(3), Duration.ofSeconds(10), Duration.ofSeconds(10));

  public Patience {
    if (connect.isNegative() || connect.isZero() || read.isNegative() || read.isZero()) {
      throw new IllegalArgumentException("A time-out is longer than nothing");
    }
    if (call.compareTo(connect) < 0) {
      throw new IllegalArgumentException("A call lasts at least as long as its connecting");
    }
  }
}
