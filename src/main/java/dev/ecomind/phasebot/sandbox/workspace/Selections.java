package dev.ecomind.phasebot.sandbox.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.HashMap;
import java.util.Map;

/** What people have chosen in the menus of messages, which Slack sends along with a click. */
public final class Selections {
  private final Map<String, ObjectNode> byPlace = new HashMap<>();

  public ObjectNode of(String user, Message message) {
    ObjectNode kept = byPlace.get(place(user, message));
    return kept == null ? Json.object() : kept.deepCopy();
  }

  public void remember(String user, Message message, ObjectNode values) {
    byPlace.put(place(user, message), values.deepCopy());
  }

  private static String place(String user, Message message) {
    return user + " " + message.conversation() + " " + message.ts();
  }
}
