package dev.ecomind.phasebot.sandbox.bot;

import java.util.Map;
import java.util.Optional;

/**
 * What came back from the bot: an acknowledgement with its body, or why there is none, in words.
 */
public record Answer(
    int status, Map<String, String> headers, String body, Optional<String> failure) {
  public Answer {
    headers = Map.copyOf(headers);
  }

  static Answer failed(String words) {
    return new Answer(0, Map.of(), "", Optional.of(words));
  }
}
