package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Frames blocks as a modal or a home tab. */
public final class ViewJson {
  private ViewJson() {}

  /** A modal that only tells something. */
  public static JsonNode notice(String title, Message message) {
    return closing("notice", title, message.blocks());
  }

  static ObjectNode closing(String callback, String title, JsonNode blocks) {
    ObjectNode view = modal(callback, title, blocks);
    view.set("close", Blocks.plain("Close", Limits.VIEW_TITLE));
    // What lies below was the way here; nobody wants to go back to a choice that was made.
    return view.put("clear_on_close", true);
  }

  static ObjectNode form(
      String callback, String title, String submit, String metadata, Blocks blocks) {
    if (metadata.length() > Limits.METADATA) {
      throw new IllegalArgumentException("Metadata of a view outgrew its limit");
    }
    ObjectNode view = modal(callback, title, blocks.json());
    view.set("submit", Blocks.plain(submit, Limits.VIEW_TITLE));
    view.set("close", Blocks.plain("Cancel", Limits.VIEW_TITLE));
    return view.put("private_metadata", metadata);
  }

  static ObjectNode home(Blocks blocks) {
    ObjectNode view = JsonNodeFactory.instance.objectNode().put("type", "home");
    return view.set("blocks", blocks.json());
  }

  private static ObjectNode modal(String callback, String title, JsonNode blocks) {
    ObjectNode view = JsonNodeFactory.instance.objectNode();
    view.put("type", "modal").put("callback_id", callback);
    view.set("title", Blocks.plain(title, Limits.VIEW_TITLE));
    return view.set("blocks", blocks);
  }
}
