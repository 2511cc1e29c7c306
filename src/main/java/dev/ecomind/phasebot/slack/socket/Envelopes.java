package dev.ecomind.phasebot.slack.socket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.bolt.response.Response;
import java.util.Optional;

/** Reads what comes through a socket, and writes what acknowledges it. */
final class Envelopes {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Envelopes() {}

  /** Empty where it is no JSON object. */
  static Optional<JsonNode> read(String text) {
    try {
      return Optional.ofNullable(JSON.readTree(text)).filter(JsonNode::isObject);
    } catch (JsonProcessingException nonsense) {
      return Optional.empty();
    }
  }

  /** The acknowledgement; with what Bolt answers, where the envelope takes an answer. */
  static String acknowledgement(JsonNode envelope, Response response) {
    ObjectNode acknowledgement =
        JSON.createObjectNode().put("envelope_id", envelope.path("envelope_id").asText());
    answer(envelope, response).ifPresent(answer -> acknowledgement.set("payload", answer));
    return acknowledgement.toString();
  }

  /** What Bolt answers, where the envelope takes an answer. */
  static Optional<JsonNode> answer(JsonNode envelope, Response response) {
    return Optional.ofNullable(response.getBody())
        .filter(body -> !body.isEmpty() && envelope.path("accepts_response_payload").asBoolean())
        .map(body -> read(body).orElseGet(() -> JSON.createObjectNode().put("text", body)));
  }
}
