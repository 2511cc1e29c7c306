package dev.ecomind.phasebot.sandbox.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.ArrayList;
import java.util.List;

/** The journal's form of messages and conversations. */
final class JournalText {
  private JournalText() {}

  static ObjectNode write(Message message) {
    ObjectNode body = Json.object().put("conversation", message.conversation());
    body.put("micros", message.micros()).put("kind", message.kind().name());
    message.audience().ifPresent(user -> body.put("audience", user));
    body.set("content", message.content());
    return body;
  }

  static Message message(JsonNode body) {
    return new Message(
        body.path("conversation").asText(),
        body.path("micros").asLong(),
        Message.Kind.valueOf(body.path("kind").asText()),
        Json.text(body, "audience"),
        (ObjectNode) body.path("content"));
  }

  static ObjectNode write(Conversation conversation) {
    ObjectNode body = Json.object().put("id", conversation.id()).put("name", conversation.name());
    body.put("kind", conversation.kind().name()).put("archived", conversation.isArchived());
    ArrayNode members = body.putArray("members");
    conversation.members().forEach(members::add);
    return body;
  }

  static Conversation conversation(JsonNode body) {
    List<String> members = new ArrayList<>();
    body.path("members").forEach(member -> members.add(member.asText()));
    return new Conversation(
        body.path("id").asText(),
        body.path("name").asText(),
        Conversation.Kind.valueOf(body.path("kind").asText()),
        members,
        body.path("archived").asBoolean());
  }

  static ObjectNode write(SharedFile file) {
    ObjectNode body = Json.object().put("id", file.id()).put("owner", file.owner());
    body.put("name", file.name()).put("title", file.title()).put("alt", file.altText());
    body.put("size", file.size()).put("created", file.created());
    ArrayNode places = body.putArray("conversations");
    file.conversations().forEach(places::add);
    return body.put("handed_in", file.isHandedIn());
  }

  static SharedFile file(JsonNode body) {
    List<String> places = new ArrayList<>();
    body.path("conversations").forEach(place -> places.add(place.asText()));
    return new SharedFile(
        body.path("id").asText(),
        body.path("owner").asText(),
        body.path("name").asText(),
        body.path("title").asText(),
        body.path("alt").asText(),
        body.path("size").asInt(),
        body.path("created").asLong(),
        places,
        body.path("handed_in").asBoolean(false));
  }
}
