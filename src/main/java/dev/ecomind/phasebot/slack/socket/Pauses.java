package dev.ecomind.phasebot.slack.socket;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before each attempt: twice as long as before the one before, up to a limit, and
 * never quite the same, so that not all bots come back to Slack in one moment.
 */
final class Pauses {
  static final Duration FIRST = Duration.ofMillis(250);
  static final Duration LONGEST = Duration.ofMinutes(1);

  private final RandomGenerator random;
  private final Duration first;
  private Duration next;

  Pauses(RandomGenerator random, Duration first) {
    this.random = random;
    this.first = first;
    this.next = first;
  }

  /** Between half the current length and all of it. */
  Duration next() {
    Duration pause = next.dividedBy(2).plusMillis(random.nextLong(next.toMillis() / 2 + 1));
    Duration twice = next.multipliedBy(2);
    next = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
    return pause;
  }

  void startOver() {
    next = first;
  }
}
