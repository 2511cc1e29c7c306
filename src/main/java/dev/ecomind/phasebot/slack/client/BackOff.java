package dev.ecomind.phasebot.slack.client;

import java.time.Duration;

/** How long to wait after each failure: twice as long as after the one before, up to a limit. */
final class BackOff {
  private final Duration first;
  private final Duration longest;
  private Duration next;

  BackOff(Duration first, Duration longest) {
    this.first = first;
    this.longest = longest;
    this.next = first;
  }

  static BackOff usual() {
    return new BackOff(Duration.ofSeconds(2), Duration.ofMinutes(5));
  }

  Duration succeeded(Duration period) {
    next = first;
    return period;
  }

  Duration failed(Answer answer) {
    Duration pause = next;
    Duration twice = next.multipliedBy(2);
    next = twice.compareTo(longest) < 0 ? twice : longest;
    return answer instanceof Answer.Limited limited && limited.pause().compareTo(pause) > 0
        ? limited.pause()
        : pause;
  }
}
