package dev.ecomind.phasebot.delivery;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leaves a workspace that refuses everything alone, a while longer each time. */
final class Pause {
  private static final Logger LOG = LoggerFactory.getLogger(Pause.class);
  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final String WORKSPACE = "workspace";

  private final Gates gate;
  private int times;

  Pause(Stopwatch stopwatch) {
    this.gate = new Gates(stopwatch);
  }

  boolean isOn() {
    return !gate.left(WORKSPACE).isZero();
  }

  void begin(String error) {
    times++;
    Duration span = Backoff.growing(FIRST, times, LONGEST);
    gate.close(WORKSPACE, span);
    if (times == 1) {
      LOG.error(
          "Slack refuses this workspace ({}): nothing is sent, everything is kept, tried again in"
              + " {} s and then less and less often; check SLACK_BOT_TOKEN and the app's scopes",
          error,
          span.toSeconds());
    }
  }

  /** Something got through. */
  void end() {
    if (times > 0) {
      LOG.info("Slack accepts messages of this workspace again");
      times = 0;
    }
  }
}
