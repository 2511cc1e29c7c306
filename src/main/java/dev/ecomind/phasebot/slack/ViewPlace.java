package dev.ecomind.phasebot.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.model.view.View;
import java.util.Optional;

/** The channel in which a modal was opened, as Slack does not say: the modal remembers it. */
final class ViewPlace {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ViewPlace() {}

  /** Empty text where the view remembers none. */
  static String channel(View view) {
    String metadata = metadata(view);
    try {
      return metadata.isEmpty() ? "" : MAPPER.readTree(metadata).path("channel").asText();
    } catch (JsonProcessingException notOurs) {
      return "";
    }
  }

  /** The view that takes the place of another remembers what that one did. */
  static JsonNode kept(View before, JsonNode view) {
    String metadata = metadata(before);
    return view.has("private_metadata") || metadata.isEmpty()
        ? view
        : ((ObjectNode) view.deepCopy()).put("private_metadata", metadata);
  }

  static String metadata(View view) {
    return Optional.ofNullable(view.getPrivateMetadata()).orElse("");
  }
}
