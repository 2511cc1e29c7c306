package dev.ecomind.phasebot.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.Locale;
import java.util.Random;

/** Gives blocks what Slack adds: ids where the sender named none. */
public final class Completion {
  private static final Random RANDOM = new Random();
  private static final ArrayNode NONE = Json.array();

  private Completion() {}

  public static ArrayNode of(JsonNode blocks) {
    ArrayNode complete = Json.array();
    for (JsonNode block : blocks) {
      ObjectNode copy = block.deepCopy();
      fill(copy, "block_id");
      fillInner(copy.path("type").asText().equals("carousel") ? copy.path("elements") : NONE);
      fillInner(copy.path("child_blocks"));
      Elements.in(copy).forEach(placed -> fill((ObjectNode) placed.element(), "action_id"));
      complete.add(copy);
    }
    return complete;
  }

  private static void fillInner(JsonNode blocks) {
    for (JsonNode block : blocks) {
      fill((ObjectNode) block, "block_id");
    }
  }

  private static void fill(ObjectNode node, String field) {
    if (node.path(field).asText().isEmpty()) {
      node.put(
          field,
          Integer.toString(RANDOM.nextInt(36 * 36 * 36, 36 * 36 * 36 * 36), 36)
                  .toUpperCase(Locale.ROOT)
              + "=");
    }
  }
}
