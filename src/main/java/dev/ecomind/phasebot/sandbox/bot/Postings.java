package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Message;
import dev.ecomind.phasebot.sandbox.workspace.State;
import java.util.List;

/** What the app hears of all that is posted, its own posts too: messages, files, mentions. */
final class Postings {
  private final Events events;

  Postings(Events events) {
    this.events = events;
  }

  /** Sends what the app subscribes to, in its own time, where it is in the conversation. */
  void tell(State state, Message message) {
    String bot = state.app().botUser();
    state
        .conversations()
        .find(message.conversation())
        .filter(place -> message.isPosted() && place.has(bot))
        .ifPresent(place -> tell(state.show(message, true), message, place, bot));
  }

  private void tell(ObjectNode event, Message message, Conversation place, String bot) {
    event.put("channel", place.id()).put("event_ts", message.ts());
    JsonNode files = event.path("files");
    for (JsonNode file : files) {
      events.sendLater(fileShared(file, message, place));
    }
    boolean isMention = event.path("text").asText().contains("<@" + bot + ">");
    if (isMention && !place.isDirect() && !message.author().equals(bot)) {
      events.sendLater(event.deepCopy().put("type", "app_mention"));
    }
    event.put("channel_type", type(place)).remove("app_id");
    if (!files.isEmpty()) {
      // Only the event says so; what history returns of the same message has no subtype.
      event.put("subtype", "file_share").remove(List.of("team", "client_msg_id"));
    }
    events.sendLater(event);
  }

  private static ObjectNode fileShared(JsonNode file, Message message, Conversation place) {
    String id = file.path("id").asText();
    ObjectNode event = Json.object().put("type", "file_shared");
    event.put("channel_id", place.id()).put("file_id", id).put("user_id", message.author());
    event.putObject("file").put("id", id);
    return event.put("event_ts", message.ts());
  }

  private static String type(Conversation place) {
    return switch (place.kind()) {
      case PUBLIC -> "channel";
      case PRIVATE -> "group";
      case DIRECT -> "im";
    };
  }
}
