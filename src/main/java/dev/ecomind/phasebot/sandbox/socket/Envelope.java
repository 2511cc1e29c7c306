package dev.ecomind.phasebot.sandbox.socket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;

/**
 * What goes through a socket and must be acknowledged.
 *
 * @param takesAnswer whether the acknowledgement may carry an answer
 * @param retry how often this was sent before; 0 the first time
 * @param reason why it is sent again
 */
public record Envelope(
    String type, ObjectNode payload, boolean takesAnswer, int retry, String reason) {

  ObjectNode toSlack(String id) {
    ObjectNode envelope = Json.object().put("envelope_id", id).put("type", type);
    envelope.put("accepts_response_payload", takesAnswer);
    if (!takesAnswer) {
      envelope.put("retry_attempt", retry).put("retry_reason", reason);
    }
    envelope.set("payload", payload);
    return envelope;
  }
}
