package dev.ecomind.phasebot.sandbox.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.workspace.Message.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** All rows of all conversations, in the order of their timestamps. */
public final class Messages {
  private final Map<String, NavigableMap<Long, Message>> byConversation = new HashMap<>();
  private final Map<String, NavigableSet<Long>> replies = new HashMap<>();
  private final Map<String, Instant> hidden = new HashMap<>();
  private final Clock clock;
  private final Journal journal;
  private final Changes changes;
  private final List<Consumer<Message>> listeners = new ArrayList<>();

  Messages(Clock clock, Journal journal, Changes changes) {
    this.clock = clock;
    this.journal = journal;
    this.changes = changes;
  }

  /** Has each row that is added told to the listener, which must not wait for anything. */
  public void onAdded(Consumer<Message> listener) {
    listeners.add(listener);
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
    listeners.forEach(listener -> listener.accept(message));
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
    drop(message.conversation(), message.micros());
    journal.removed(message);
    message.thread().ifPresent(parent -> countReplies(message.conversation(), parent));
    changes.tell(Changes.Kind.MESSAGE, message.conversation());
  }

  /** All rows of a conversation, oldest first. */
  public List<Message> of(String conversation) {
    return List.copyOf(rows(conversation).values());
  }

  /**
   * The messages that stand in the conversation itself, from one end of a span of microseconds, at
   * most so many; a look at no more rows than that takes.
   */
  public List<Message> posted(
      String conversation, long from, long to, boolean isNewestFirst, int most) {
    if (from > to) {
      return List.of();
    }
    NavigableMap<Long, Message> span = rows(conversation).subMap(from, true, to, true);
    return (isNewestFirst ? span.descendingMap() : span)
        .values().stream()
            .filter(row -> row.isPosted() && !row.isReply() && !isHidden(row))
            .limit(most)
            .toList();
  }

  /** Keeps a stored message out of what {@link #posted} returns until then. */
  public void hide(String conversation, String ts, Instant until) {
    find(conversation, ts).ifPresent(message -> hidden.put(place(message), until));
  }

  private boolean isHidden(Message message) {
    Instant until = hidden.get(place(message));
    return until != null && clock.instant().isBefore(until);
  }

  private static String place(Message message) {
    return message.conversation() + " " + message.micros();
  }

  /** A thread's posted messages, the parent first. */
  public List<Message> thread(String conversation, String parent) {
    List<Message> thread = new ArrayList<>();
    findPosted(conversation, parent).ifPresent(thread::add);
    NavigableMap<Long, Message> rows = rows(conversation);
    for (long micros : replies(conversation, parent)) {
      Message reply = rows.get(micros);
      if (reply != null && reply.isPosted()) {
        thread.add(reply);
      }
    }
    return List.copyOf(thread);
  }

  void restore(Message message) {
    rows(message.conversation()).put(message.micros(), message);
    index(message);
  }

  void restoreRemoval(String conversation, long micros) {
    drop(conversation, micros);
  }

  private void put(Message message) {
    restore(message);
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
    List<Message> answers =
        thread(parent.conversation(), parentTs).stream().filter(Message::isReply).toList();
    ObjectNode content = parent.content();
    if (answers.isEmpty()) {
      content.remove(
          List.of("thread_ts", "reply_count", "reply_users", "reply_users_count", "latest_reply"));
    } else {
      content.put("thread_ts", parentTs).put("reply_count", answers.size());
      TreeSet<String> authors = new TreeSet<>();
      answers.forEach(reply -> authors.add(reply.author()));
      ArrayNode users = content.putArray("reply_users");
      authors.forEach(users::add);
      content.put("reply_users_count", authors.size());
      content.put("latest_reply", answers.get(answers.size() - 1).ts());
    }
    put(parent.withContent(content));
  }

  private void index(Message message) {
    if (message.isReply()) {
      message
          .thread()
          .ifPresent(parent -> replies(message.conversation(), parent).add(message.micros()));
    }
  }

  private void drop(String conversation, long micros) {
    Message dropped = rows(conversation).remove(micros);
    if (dropped != null) {
      dropped.thread().ifPresent(parent -> replies(conversation, parent).remove(micros));
    }
  }

  /** The timestamps of a thread's replies. */
  private NavigableSet<Long> replies(String conversation, String parent) {
    return replies.computeIfAbsent(conversation + " " + parent, id -> new TreeSet<>());
  }

  private NavigableMap<Long, Message> rows(String conversation) {
    return byConversation.computeIfAbsent(conversation, id -> new TreeMap<>());
  }

  /** The text of a message's JSON. */
  public static String text(JsonNode message) {
    return message.path("text").asText();
  }
}
