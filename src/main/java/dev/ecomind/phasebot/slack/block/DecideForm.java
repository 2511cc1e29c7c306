package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the decide modal remembers between its steps.
 *
 * @param channel where it was opened, as a submission does not say
 * @param option chosen so far, or as much of its name as Slack keeps; empty text for none
 * @param revision of the project that the diff was made from; 0 before there is one
 */
public record DecideForm(
    String channel, ItemId decision, String option, Optional<LocalDate> start, long revision) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  public static DecideForm read(String metadata) {
    try {
      JsonNode node = MAPPER.readTree(metadata);
      String start = node.path("start").asText();
      return new DecideForm(
          node.path("channel").asText(),
          ItemId.of(node.path("decision").asText()),
          node.path("option").asText(),
          start.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(start)),
          node.path("revision").asLong());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Metadata of the decide modal cannot be read", e);
    }
  }

  String write() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("channel", channel)
        .put("decision", decision.text())
        .put("option", Elements.value(option));
    start.ifPresent(day -> node.put("start", day.toString()));
    return node.put("revision", revision).toString();
  }
}
