package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/** One page of a list, and the cursor that leads to the next. */
final class Page {
  private Page() {}

  /**
   * Puts a page of at most so many items into the answer. The cursor names the first item of the
   * next page by its key, so that it stays right while items are added.
   */
  static <T> void put(
      ObjectNode answer,
      String field,
      List<T> items,
      Function<T, String> key,
      Function<T, JsonNode> json,
      String cursor,
      int limit)
      throws SlackError {
    int from = start(items, key, cursor);
    int to = Math.min(items.size(), from + limit);
    ArrayNode array = answer.putArray(field);
    items.subList(from, to).forEach(item -> array.add(json.apply(item)));
    String next = to < items.size() ? Cursor.write(key.apply(items.get(to))) : "";
    answer.putObject("response_metadata").put("next_cursor", next);
  }

  private static <T> int start(List<T> items, Function<T, String> key, String cursor)
      throws SlackError {
    if (cursor.isEmpty()) {
      return 0;
    }
    String wanted = Cursor.read(cursor);
    for (int i = 0; i < items.size(); i++) {
      if (key.apply(items.get(i)).equals(wanted)) {
        return i;
      }
    }
    throw new SlackError("invalid_cursor");
  }
}
