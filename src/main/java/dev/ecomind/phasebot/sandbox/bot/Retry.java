package dev.ecomind.phasebot.sandbox.bot;

import java.util.Map;

/** Which attempt at an event this is; the reason says why the one before did not count. */
record Retry(int number, String reason) {
  static final Retry FIRST = new Retry(0, "");

  Retry next(String why) {
    return new Retry(number + 1, why);
  }

  Map<String, String> headers() {
    return number == 0
        ? Map.of()
        : Map.of("X-Slack-Retry-Num", Integer.toString(number), "X-Slack-Retry-Reason", reason);
  }
}
