package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Message;
import dev.ecomind.phasebot.sandbox.workspace.State;
import dev.ecomind.phasebot.sandbox.workspace.Ts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** {@code conversations.history} and {@code .replies}: what was said, page by page. */
final class History {
  private static final int MOST = 1_000;
  private static final int USUAL = 100;

  private History() {}

  static Map<String, Method> all() {
    return Map.of(
        "conversations.history", History::history, "conversations.replies", History::replies);
  }

  /**
   * Newest first. With {@code oldest} alone the page nearest to that end comes first, so that one
   * can read on from what one knows.
   */
  private static ObjectNode history(Request request, State state) throws SlackError {
    Arguments arguments = request.arguments();
    Conversation place = Lookup.readable(state, arguments.required("channel"), ":history");
    if (!place.has(state.app().botUser())) {
      throw new SlackError("not_in_channel");
    }
    Range range = Range.of(arguments);
    boolean isBackward = !(range.hasOldest() && !range.hasLatest());
    int limit = arguments.number("limit", USUAL, MOST, "invalid_arguments");
    Optional<String> cursor = arguments.text("cursor");
    if (cursor.isPresent()) {
      range = range.from(cursor.get(), isBackward);
    }
    List<Message> found =
        state.messages().posted(place.id(), range.first(), range.last(), isBackward, limit + 1);
    Optional<Message> next =
        found.size() > limit ? Optional.of(found.get(limit)) : Optional.empty();
    List<Message> page = new ArrayList<>(found.subList(0, Math.min(limit, found.size())));
    if (!isBackward) {
      Collections.reverse(page);
    }
    ObjectNode answer = answer(state, page, arguments, next);
    return answer.put("pin_count", 0).putNull("channel_actions_ts").put("channel_actions_count", 0);
  }

  private static ObjectNode replies(Request request, State state) throws SlackError {
    Arguments arguments = request.arguments();
    Conversation place = Lookup.readable(state, arguments.required("channel"), ":history");
    if (!place.has(state.app().botUser())) {
      throw new SlackError("channel_not_found");
    }
    String ts = arguments.required("ts");
    Message parent =
        state
            .messages()
            .findPosted(place.id(), ts)
            .orElseThrow(() -> new SlackError("thread_not_found"));
    int limit = arguments.number("limit", MOST, MOST, "invalid_arguments");
    Range range = Range.of(arguments);
    Optional<String> cursor = arguments.text("cursor");
    if (cursor.isPresent()) {
      range = range.from(cursor.get(), false);
    }
    List<Message> page = new ArrayList<>();
    Optional<Message> next = Optional.empty();
    for (Message message : state.messages().thread(place.id(), parent.thread().orElse(ts))) {
      boolean isWanted = message.isReply() ? range.contains(message) : cursor.isEmpty();
      if (isWanted && page.size() == limit) {
        next = Optional.of(message);
        break;
      }
      if (isWanted) {
        page.add(message);
      }
    }
    return answer(state, page, arguments, next);
  }

  private static ObjectNode answer(
      State state, List<Message> messages, Arguments arguments, Optional<Message> next) {
    boolean withMetadata = arguments.isTrue("include_all_metadata");
    ObjectNode answer = Json.object();
    ArrayNode array = answer.putArray("messages");
    messages.forEach(message -> array.add(state.show(message, withMetadata)));
    answer.put("has_more", next.isPresent());
    next.ifPresent(
        first ->
            answer
                .putObject("response_metadata")
                .put("next_cursor", Cursor.write(Long.toString(first.micros()))));
    return answer;
  }

  /** A span of time, both ends in it. */
  private record Range(long first, long last, boolean hasOldest, boolean hasLatest) {
    static Range of(Arguments arguments) throws SlackError {
      OptionalLong oldest = bound(arguments, "oldest");
      OptionalLong latest = bound(arguments, "latest");
      long step = arguments.isTrue("inclusive") ? 0 : 1;
      return new Range(
          oldest.isPresent() ? oldest.getAsLong() + step : Long.MIN_VALUE,
          latest.isPresent() ? latest.getAsLong() - step : Long.MAX_VALUE,
          oldest.isPresent(),
          latest.isPresent());
    }

    /** What is left of this after the pages before the one that a cursor names. */
    Range from(String cursor, boolean isBackward) throws SlackError {
      String micros = Cursor.read(cursor);
      if (!micros.matches("\\d{1,18}")) {
        throw new SlackError("invalid_cursor");
      }
      long start = Long.parseLong(micros);
      return isBackward
          ? new Range(first, Math.min(last, start), hasOldest, hasLatest)
          : new Range(Math.max(first, start), last, hasOldest, hasLatest);
    }

    boolean contains(Message message) {
      return message.micros() >= first && message.micros() <= last;
    }

    private static OptionalLong bound(Arguments arguments, String name) throws SlackError {
      Optional<String> text = arguments.text(name);
      if (text.isEmpty() || text.get().equals("0")) {
        return OptionalLong.empty();
      }
      OptionalLong micros = Ts.micros(text.get());
      if (micros.isEmpty()) {
        throw new SlackError("invalid_ts_" + name);
      }
      return micros;
    }
  }
}
