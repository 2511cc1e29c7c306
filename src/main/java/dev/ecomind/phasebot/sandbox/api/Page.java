package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** One page of a list, and the cursor that leads to the next. */
final class Page {
  private Page() {}

  /**
   * Puts a page of the items into the answer. The cursor names the first item of the next page by
   * its key, so that it stays right while items are added.
   */
  static <T> void put(
      ObjectNode answer,
      String field,
      List<T> items,
      Function<T, String> key,
      Function<T, ObjectNode> json,
      Arguments arguments,
      int otherwise)
      throws SlackError {
    int limit = arguments.number("limit", otherwise, 1000);
    int from = start(items, key, arguments.text("cursor").orElse(""));
    int to = Math.min(items.size(), from + limit);
    ArrayNode array = answer.putArray(field);
    items.subList(from, to).forEach(item -> array.add(json.apply(item)));
    boolean hasMore = to < items.size();
    answer.put("has_more", hasMore);
    answer
        .putObject("response_metadata")
        .put("next_cursor", hasMore ? encode(key.apply(items.get(to))) : "");
  }

  static <T> int start(List<T> items, Function<T, String> key, String cursor) throws SlackError {
    if (cursor.isEmpty()) {
      return 0;
    }
    String wanted = decode(cursor);
    for (int i = 0; i < items.size(); i++) {
      if (key.apply(items.get(i)).equals(wanted)) {
        return i;
      }
    }
    throw new SlackError("invalid_cursor");
  }

  private static String encode(String key) {
    return Base64.getEncoder().encodeToString(("next:" + key).getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String cursor) throws SlackError {
    try {
      String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
      return text.startsWith("next:") ? text.substring(5) : "";
    } catch (IllegalArgumentException notACursor) {
      throw new SlackError("invalid_cursor", List.of(notACursor.getClass().getSimpleName()));
    }
  }
}
