package dev.ecomind.phasebot.sandbox.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The cursors of paged answers: the key of the next page's first item, not meant to be read. */
final class Cursor {
  private static final String MARK = "next:";

  private Cursor() {}

  static String write(String key) {
    return Base64.getEncoder().encodeToString((MARK + key).getBytes(StandardCharsets.UTF_8));
  }

  static String read(String cursor) throws SlackError {
    String text;
    try {
      text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notACursor) {
      throw new SlackError("invalid_cursor", List.of(notACursor.getClass().getSimpleName()));
    }
    if (!text.startsWith(MARK)) {
      throw new SlackError("invalid_cursor");
    }
    return text.substring(MARK.length());
  }
}
