package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.block.Elements;
import dev.ecomind.phasebot.sandbox.block.StateValues;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.Optional;

/** A value that a person gave to an element, as Slack's state has it. */
final class Entered {
  private Entered() {}

  /** The state's entry of the element; empty where the value does not fit it. */
  static Optional<ObjectNode> value(Elements.Placed placed, JsonNode given) {
    ObjectNode entry = Json.object().put("type", placed.type());
    Optional<String> field = StateValues.field(placed.type());
    if (field.isEmpty()) {
      return Optional.of(entry);
    }
    return fitted(placed, given.path(field.get()))
        .map(
            value -> {
              entry.set(field.get(), value);
              return entry;
            });
  }

  private static Optional<JsonNode> fitted(Elements.Placed placed, JsonNode value) {
    return switch (placed.type()) {
      case "static_select", "radio_buttons" ->
          value.isObject() ? option(placed, value) : Optional.of(Json.object().nullNode());
      case "multi_static_select", "checkboxes" -> {
        var chosen = Json.array();
        for (JsonNode one : value) {
          option(placed, one).ifPresent(chosen::add);
        }
        yield chosen.size() == value.size() ? Optional.of(chosen) : Optional.empty();
      }
      default -> Optional.of(value.isMissingNode() ? Json.object().nullNode() : value.deepCopy());
    };
  }

  private static Optional<JsonNode> option(Elements.Placed placed, JsonNode chosen) {
    return Elements.option(placed.element(), chosen.path("value").asText()).map(JsonNode::deepCopy);
  }
}
