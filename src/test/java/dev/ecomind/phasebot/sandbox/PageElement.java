package dev.ecomind.phasebot.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.block.Elements;
import dev.ecomind.phasebot.sandbox.block.StateValues;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An interactive element that the page shows. */
record PageElement(String blockId, String actionId, JsonNode element) {

  /** The element with this action id, this label, or in the block of this id. */
  static Optional<PageElement> find(JsonNode blocks, String name) {
    return Elements.of(blocks).stream()
        .filter(
            placed ->
                placed.actionId().equals(name)
                    || placed.blockId().equals(name)
                    || placed.element().at("/text/text").asText().equals(name))
        .map(placed -> new PageElement(placed.blockId(), placed.actionId(), placed.element()))
        .findFirst();
  }

  ObjectNode clicked() {
    ObjectNode value = Json.object().put("type", type());
    Json.text(element, "value").ifPresent(text -> value.put("value", text));
    return value;
  }

  /** The element's value as the page would send it. */
  ObjectNode value(String entered) {
    ObjectNode value = Json.object().put("type", type());
    String field = StateValues.field(type()).orElse("selected_option");
    switch (field) {
      case "selected_option" -> value.set(field, option(entered));
      case "selected_options" -> value.putArray(field).add(option(entered));
      case "selected_date_time" -> value.put(field, Long.parseLong(entered));
      case "selected_users", "selected_conversations", "selected_channels" ->
          value.putArray(field).add(entered);
      default -> value.put(field, entered);
    }
    return value;
  }

  private JsonNode option(String valueOrLabel) {
    if (type().equals("external_select")) {
      ObjectNode chosen = Json.object().put("value", valueOrLabel);
      chosen.putObject("text").put("type", "plain_text").put("text", valueOrLabel);
      return chosen;
    }
    List<JsonNode> options = new ArrayList<>();
    element.path("options").forEach(options::add);
    element.path("option_groups").forEach(group -> group.path("options").forEach(options::add));
    return options.stream()
        .filter(
            one ->
                one.path("value").asText().equals(valueOrLabel)
                    || one.at("/text/text").asText().equals(valueOrLabel))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no option " + valueOrLabel + " in " + options));
  }

  private String type() {
    return element.path("type").asText();
  }
}
