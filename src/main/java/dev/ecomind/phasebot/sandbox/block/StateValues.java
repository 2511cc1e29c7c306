package dev.ecomind.phasebot.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.Map;
import java.util.Optional;

/** The values of stateful elements, as {@code state.values} has them. */
public final class StateValues {
  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          Map.entry("plain_text_input", new Field("value", "initial_value")),
          Map.entry("email_text_input", new Field("value", "initial_value")),
          Map.entry("url_text_input", new Field("value", "initial_value")),
          Map.entry("number_input", new Field("value", "initial_value")),
          Map.entry("rich_text_input", new Field("rich_text_value", "initial_value")),
          Map.entry("static_select", new Field("selected_option", "initial_option")),
          Map.entry("external_select", new Field("selected_option", "initial_option")),
          Map.entry("radio_buttons", new Field("selected_option", "initial_option")),
          Map.entry("users_select", new Field("selected_user", "initial_user")),
          Map.entry(
              "conversations_select", new Field("selected_conversation", "initial_conversation")),
          Map.entry("channels_select", new Field("selected_channel", "initial_channel")),
          Map.entry("multi_static_select", new Field("selected_options", "initial_options")),
          Map.entry("multi_external_select", new Field("selected_options", "initial_options")),
          Map.entry("checkboxes", new Field("selected_options", "initial_options")),
          Map.entry("multi_users_select", new Field("selected_users", "initial_users")),
          Map.entry(
              "multi_conversations_select",
              new Field("selected_conversations", "initial_conversations")),
          Map.entry("multi_channels_select", new Field("selected_channels", "initial_channels")),
          Map.entry("datepicker", new Field("selected_date", "initial_date")),
          Map.entry("timepicker", new Field("selected_time", "initial_time")),
          Map.entry("datetimepicker", new Field("selected_date_time", "initial_date_time")),
          Map.entry("file_input", new Field("files", "")));

  private StateValues() {}

  /** Where an element keeps its value, and where its first value stands. */
  private record Field(String name, String initial) {
    boolean isList() {
      return name.endsWith("s");
    }
  }

  /** The name of the field that holds the value of such an element; empty where it holds none. */
  public static Optional<String> field(String elementType) {
    return Optional.ofNullable(FIELDS.get(elementType)).map(Field::name);
  }

  /** The first values of all stateful elements; what was entered before is kept. */
  public static ObjectNode of(JsonNode blocks, ObjectNode before) {
    ObjectNode values = Json.object();
    for (Elements.Placed placed : Elements.of(blocks)) {
      Field field = FIELDS.get(placed.type());
      if (field == null) {
        continue;
      }
      JsonNode kept = before.path(placed.blockId()).path(placed.actionId());
      boolean isKept = kept.path("type").asText().equals(placed.type());
      ObjectNode block = values.withObjectProperty(placed.blockId());
      block.set(placed.actionId(), isKept ? kept.deepCopy() : first(placed, field));
    }
    return values;
  }

  private static ObjectNode first(Elements.Placed placed, Field field) {
    ObjectNode value = Json.object().put("type", placed.type());
    JsonNode initial = placed.element().path(field.initial());
    if (!initial.isMissingNode()) {
      value.set(field.name(), initial.deepCopy());
    } else if (field.isList()) {
      value.putArray(field.name());
    } else {
      value.putNull(field.name());
    }
    return value;
  }
}
