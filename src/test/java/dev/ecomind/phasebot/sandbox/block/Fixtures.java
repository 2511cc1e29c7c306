package dev.ecomind.phasebot.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.List;

/** Puts parts of messages and views where they belong, and has the whole checked. */
final class Fixtures {
  private Fixtures() {}

  /** What is found about a block, an element or a view. */
  static List<Finding> findings(String surface, JsonNode part) {
    return switch (surface) {
      case "message" -> BlockCheck.message(Json.array().add(part));
      case "action" -> BlockCheck.message(Json.array().add(in("actions", "elements", list(part))));
      case "context" -> BlockCheck.message(Json.array().add(in("context", "elements", list(part))));
      case "accessory" -> {
        ObjectNode section = in("section", "accessory", part);
        section.set("text", plain());
        yield BlockCheck.message(Json.array().add(section));
      }
      case "input" -> {
        ObjectNode input = in("input", "element", part);
        input.set("label", plain());
        yield BlockCheck.view(modal(input), Surface.MODAL);
      }
      case "modal" -> BlockCheck.view(part, Surface.MODAL);
      case "home" -> BlockCheck.view(part, Surface.HOME);
      default -> throw new IllegalArgumentException(surface);
    };
  }

  static JsonNode list(JsonNode one) {
    return Json.array().add(one);
  }

  static ObjectNode in(String type, String field, JsonNode part) {
    ObjectNode whole = Json.object().put("type", type);
    whole.set(field, part);
    return whole;
  }

  static ObjectNode plain() {
    return Json.object().put("type", "plain_text").put("text", "x");
  }

  private static ObjectNode modal(JsonNode block) {
    ObjectNode modal = in("modal", "blocks", list(block));
    modal.set("title", plain());
    modal.set("submit", plain());
    return modal;
  }
}
