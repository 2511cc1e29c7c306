package dev.ecomind.phasebot.slack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Bodies as Slack posts them. */
final class Encoded {
  private Encoded() {}

  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + text(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String text(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
