package dev.ecomind.phasebot.slack.socket;

import com.fasterxml.jackson.databind.JsonNode;

/** Answers that cannot go back through the socket any more; must not wait. */
public interface Late {
  /**
   * Shows an answer after all.
   *
   * @param responseUrl where Slack takes an answer later on
   * @param answer what was to be shown to whoever asked
   */
  void tell(String responseUrl, JsonNode answer);
}
