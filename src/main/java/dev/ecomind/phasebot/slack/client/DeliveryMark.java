package dev.ecomind.phasebot.slack.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.UUID;

/** The metadata by which a message that was posted can be found again. */
final class DeliveryMark {
  private static final String EVENT_TYPE = "ecomind_delivery";

  private DeliveryMark() {}

  static String metadata(UUID key) {
    var metadata = JsonNodeFactory.instance.objectNode().put("event_type", EVENT_TYPE);
    metadata.putObject("event_payload").put("key", key.toString());
    return metadata.toString();
  }

  static boolean isOn(JsonNode message, UUID key) {
    JsonNode metadata = message.path("metadata");
    return metadata.path("event_type").asText().equals(EVENT_TYPE)
        && metadata.path("event_payload").path("key").asText().equals(key.toString());
  }
}
