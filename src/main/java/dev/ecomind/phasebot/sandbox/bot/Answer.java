package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
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

  /** An acknowledgement over the socket; its payload is what the body would be over HTTP. */
  static Answer acknowledged(Optional<ObjectNode> payload) {
    return new Answer(200, Map.of(), payload.map(Json::write).orElse(""), Optional.empty());
  }
}
