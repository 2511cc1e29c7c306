package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.block.Elements;
import dev.ecomind.phasebot.sandbox.block.StateValues;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.SharedFile;
import dev.ecomind.phasebot.sandbox.workspace.State;
import java.util.Optional;

/** The values that a person gives to elements, as Slack's state has them. */
final class Entered {
  private final State state;
  private final Person person;

  Entered(State state, Person person) {
    this.state = state;
    this.person = person;
  }

  /** The state's entry of the element; empty where the value does not fit it. */
  Optional<ObjectNode> value(Elements.Placed placed, JsonNode given) {
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

  /** Makes the files in these values known to the app, which may fetch them from now on. */
  void handIn(ObjectNode values) {
    for (JsonNode block : values) {
      for (JsonNode entry : block) {
        if (entry.path("type").asText().equals("file_input")) {
          entry.path("files").forEach(file -> own(file).ifPresent(state.files()::handIn));
        }
      }
    }
  }

  private Optional<JsonNode> fitted(Elements.Placed placed, JsonNode value) {
    return switch (placed.type()) {
      case "static_select", "radio_buttons" ->
          value.isObject() ? option(placed, value) : Optional.of(Json.object().nullNode());
      case "multi_static_select", "checkboxes" -> {
        ArrayNode chosen = Json.array();
        value.forEach(one -> option(placed, one).ifPresent(chosen::add));
        yield complete(chosen, value);
      }
      case "file_input" -> {
        ArrayNode files = Json.array();
        value.forEach(one -> own(one).map(state.files()::toSlack).ifPresent(files::add));
        yield complete(files, value);
      }
      default -> Optional.of(value.isMissingNode() ? Json.object().nullNode() : value.deepCopy());
    };
  }

  private static Optional<JsonNode> complete(ArrayNode found, JsonNode wanted) {
    return found.size() == wanted.size() ? Optional.of(found) : Optional.empty();
  }

  private Optional<SharedFile> own(JsonNode file) {
    return state
        .files()
        .find(file.path("id").asText())
        .filter(found -> found.owner().equals(person.id()));
  }

  private static Optional<JsonNode> option(Elements.Placed placed, JsonNode chosen) {
    return Elements.option(placed.element(), chosen.path("value").asText()).map(JsonNode::deepCopy);
  }
}
