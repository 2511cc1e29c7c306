package dev.ecomind.phasebot.sandbox.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.workspace.Message.Kind;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** All rows of all conversations, in the order of their timestamps. */
public final class Messages {
  private final Map<String, NavigableMap<Long, Message>> byConversation = new HashMap<>();
  private final Clock clock;
  private final Journal journal;
  private final Changes changes;

  Messages(Clock clock, Journal journal, Changes changes) {
    this.clock = clock;
    this.journal = journal;
    this.changes = changes;
  }

  /** Adds a row with the next timestamp of its conversation. */
  public Message add(
      String conversation, Kind kind, Optional<String> audience, ObjectNode content) {
    long micros = nextMicros(conversation);
    ObjectNode stamped = content.deepCopy();
    stamped.put("type", "message").put("ts", Ts.text(micros));
    Message message = new Message(conversation, micros, kind, audience, stamped);
    put(message);
    message.thread().ifPresent(parent -> countReplies(conversation, parent));
    return message;
  }

  public Optional<Message> find(String conversation, String ts) {
    NavigableMap<Long, Message> rows = rows(conversation);
    return Ts.micros(ts).stream()
        .boxed()
        .flatMap(micros -> Optional.ofNullable(rows.get(micros)).stream())
        .findFirst();
  }

  /** A message that history would return. */
  public Optional<Message> findPosted(String conversation, String ts) {
    return find(conversation, ts).filter(Message::isPosted);
  }

  public Message replace(Message message, ObjectNode content) {
    Message changed = message.withContent(content);
    put(changed);
    return changed;
  }

  public void remove(Message message) {
    rows(message.conversation()).remove(message.micros());
    journal.removed(message);
    message.thread().ifPresent(parent -> countReplies(message.conversation(), parent));
    changes.tell(Changes.Kind.MESSAGE, message.conversation());
  }

  /** All rows of a conversation, oldest first. */
  public List<Message> of(String conversation) {
    return List.copyOf(rows(conversation).values());
  }

  /** A thread's posted messages, the parent first. */
  public List<Message> thread(String conversation, String parent) {
    return rows(conversation).values().stream()
        .filter(Message::isPosted)
        .filter(row -> row.ts().equals(parent) || row.thread().filter(parent::equals).isPresent())
        .toList();
  }

  void restore(Message message) {
    rows(message.conversation()).put(message.micros(), message);
  }

  void restoreRemoval(String conversation, long micros) {
    rows(conversation).remove(micros);
  }

  private void put(Message message) {
    rows(message.conversation()).put(message.micros(), message);
    journal.put(message);
    changes.tell(Changes.Kind.MESSAGE, message.conversation());
  }

  // Timestamps are ids: they grow even where the clock stands still or is set back.
  private long nextMicros(String conversation) {
    NavigableMap<Long, Message> rows = rows(conversation);
    long now = Ts.micros(clock.instant());
    return rows.isEmpty() ? now : Math.max(now, rows.lastKey() + 1);
  }

  private void countReplies(String conversation, String parentTs) {
    findPosted(conversation, parentTs).ifPresent(parent -> countReplies(parent, parentTs));
  }

  private void countReplies(Message parent, String parentTs) {
    List<Message> replies =
        thread(parent.conversation(), parentTs).stream().filter(Message::isReply).toList();
    ObjectNode content = parent.content();
    if (replies.isEmpty()) {
      content.remove(
          List.of("thread_ts", "reply_count", "reply_users", "reply_users_count", "latest_reply"));
    } else {
      content.put("thread_ts", parentTs).put("reply_count", replies.size());
      TreeSet<String> authors = new TreeSet<>();
      replies.forEach(reply -> authors.add(reply.author()));
      ArrayNode users = content.putArray("reply_users");
      authors.forEach(users::add);
      content.put("reply_users_count", authors.size());
      content.put("latest_reply", replies.get(replies.size() - 1).ts());
    }
    put(parent.withContent(content));
  }

  private NavigableMap<Long, Message> rows(String conversation) {
    return byConversation.computeIfAbsent(conversation, id -> new TreeMap<>());
  }

  /** The text of a message's JSON. */
  public static String text(JsonNode message) {
    return message.path("text").asText();
  }
}
