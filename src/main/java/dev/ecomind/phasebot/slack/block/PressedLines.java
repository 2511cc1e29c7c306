package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes into all buttons and menus of a page which project their lines mean. */
final class PressedLines {
  private PressedLines() {}

  /** The same blocks; a line too long for it stays as it is. */
  static JsonNode meaning(JsonNode blocks, String slug) {
    JsonNode copy = blocks.deepCopy();
    for (JsonNode block : copy) {
      RolesPage.meaning((ObjectNode) block, slug);
    }
    copy.findParents("action_id").stream()
        .filter(element -> element.path("action_id").asText().startsWith(Elements.RUN))
        .forEach(
            element -> {
              mean(element, slug, Limits.BUTTON_VALUE);
              element.path("options").forEach(option -> mean(option, slug, Limits.OPTION_VALUE));
            });
    return copy;
  }

  /** The same view. */
  static JsonNode inView(ObjectNode view, String slug) {
    ObjectNode copy = view.deepCopy();
    return copy.set("blocks", meaning(copy.path("blocks"), slug));
  }

  private static void mean(JsonNode element, String slug, int most) {
    String line = element.path("value").asText();
    String because = " because ";
    int reason = line.indexOf(because);
    String key = " project=" + slug;
    String meant =
        reason < 0 ? line + key : line.substring(0, reason) + key + line.substring(reason);
    if (!line.isEmpty() && !line.contains(" project=") && meant.length() <= most) {
      ((ObjectNode) element).put("value", meant);
    }
  }
}
