package dev.ecomind.phasebot.sandbox.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.Optional;

/**
 * A row of a conversation: a message, or something that only one person sees. The content is
 * Slack's JSON of a message, with its metadata.
 */
public record Message(
    String conversation, long micros, Kind kind, Optional<String> audience, ObjectNode content) {

  /** What a row is. */
  public enum Kind {
    /** A message that all members see and that history returns. */
    POSTED,
    /** A message of the bot to one person. */
    EPHEMERAL,
    /** The command that a person typed, shown to that person. */
    ECHO,
    /** What went wrong with a command, shown to the person who typed it. */
    FAILURE
  }

  public Message {
    if (audience.isPresent() == (kind == Kind.POSTED)) {
      throw new IllegalArgumentException("exactly the rows that are not posted have an audience");
    }
    content = content.deepCopy();
  }

  /** A copy that the caller may change. */
  @Override
  public ObjectNode content() {
    return content.deepCopy();
  }

  public String ts() {
    return Ts.text(micros);
  }

  public String author() {
    return content.path("user").asText();
  }

  public boolean isVisibleTo(String user) {
    return audience.isEmpty() || audience.get().equals(user);
  }

  public boolean isPosted() {
    return kind == Kind.POSTED;
  }

  public Optional<String> thread() {
    return Json.text(content, "thread_ts");
  }

  /** Whether this answers another message rather than standing in the conversation itself. */
  public boolean isReply() {
    return thread().filter(parent -> !parent.equals(ts())).isPresent();
  }

  public JsonNode blocks() {
    return content.path("blocks").deepCopy();
  }

  Message withContent(ObjectNode changed) {
    return new Message(conversation, micros, kind, audience, changed);
  }

  /** Slack's JSON of the message, its files only named. */
  ObjectNode toSlack(boolean withMetadata) {
    ObjectNode json = content();
    if (!withMetadata) {
      json.remove("metadata");
    }
    return json;
  }
}
