package dev.ecomind.phasebot.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The text of messages and views as a person reads it. */
public final class ShownText {
  private ShownText() {}

  /** All texts of the blocks, one a line; the plain text where there are none. */
  public static String of(JsonNode messageOrView) {
    JsonNode blocks = messageOrView.path("blocks");
    if (blocks.isEmpty()) {
      return messageOrView.path("text").asText();
    }
    List<String> lines = new ArrayList<>();
    collect(blocks, lines);
    return String.join("\n", lines);
  }

  private static void collect(JsonNode node, List<String> lines) {
    if (node.isObject() && node.path("text").isTextual()) {
      lines.add(node.path("text").asText());
    }
    node.forEach(child -> collect(child, lines));
  }
}
