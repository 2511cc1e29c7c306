package dev.ecomind.phasebot.slack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What somebody ticked and chose in a form, as Slack tells it. */
final class Chosen {
  private Chosen() {}

  static ObjectNode options(String... values) {
    ObjectNode boxes = JsonNodeFactory.instance.objectNode().put("type", "checkboxes");
    boxes.putArray("selected_options");
    for (String value : values) {
      boxes.withArrayProperty("selected_options").addObject().put("value", value);
    }
    return boxes;
  }

  static ObjectNode time(String value) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "timepicker")
        .put("selected_time", value);
  }
}
