package dev.ecomind.phasebot.sandbox.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** The text of a form: {@code name=value&…}. */
public final class FormText {
  private FormText() {}

  /**
   * Reads a form; of a name that comes twice the last counts, what cannot be decoded is dropped.
   */
  public static Map<String, String> parse(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('&', from);
      if (end < 0) {
        end = text.length();
      }
      put(values, text.substring(from, end));
      from = end + 1;
    }
    return values;
  }

  public static String write(Map<String, String> values) {
    StringJoiner form = new StringJoiner("&");
    values.forEach((name, value) -> form.add(encode(name) + "=" + encode(value)));
    return form.toString();
  }

  private static void put(Map<String, String> values, String pair) {
    int equals = pair.indexOf('=');
    String name = equals < 0 ? pair : pair.substring(0, equals);
    String value = equals < 0 ? "" : pair.substring(equals + 1);
    try {
      if (!name.isEmpty()) {
        values.put(decode(name), decode(value));
      }
    } catch (IllegalArgumentException badEscape) {
      // A broken escape says nothing; Slack ignores such a pair as well.
    }
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
