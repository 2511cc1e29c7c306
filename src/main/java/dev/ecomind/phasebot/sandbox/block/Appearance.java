package dev.ecomind.phasebot.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What Slack accepts but shows otherwise than the sender meant. */
final class Appearance {
  private static final Map<Pattern, String> IN_MRKDWN = new LinkedHashMap<>();
  private static final Map<Pattern, String> ANYWHERE = new LinkedHashMap<>();
  private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\n]*`", Pattern.DOTALL);

  static {
    IN_MRKDWN.put(Pattern.compile("\\*\\*\\S[^*\n]*\\*\\*"), "Markdown's **bold** shows its stars");
    IN_MRKDWN.put(
        Pattern.compile("\\[[^\\]\n]+]\\((https?:)?//?[^)\n]*\\)"),
        "a Markdown link is not a link in mrkdwn");
    IN_MRKDWN.put(Pattern.compile("(?m)^#{1,6} "), "a Markdown heading shows its hashes");
    IN_MRKDWN.put(Pattern.compile("(?m)^\\|[ :|-]+\\|\\s*$"), "a Markdown table shows its bars");
    IN_MRKDWN.put(Pattern.compile("<!(channel|here|everyone)\\b"), "calls the whole channel");
    IN_MRKDWN.put(
        Pattern.compile("<(?![@#!]|https?:|mailto:|tel:|slack:)"), "a bare < should be &lt;");
    IN_MRKDWN.put(Pattern.compile("&(?!(amp|lt|gt);)"), "a bare & should be &amp;");
    ANYWHERE.put(
        Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]"), "has a bidirectional control");
  }

  private Appearance() {}

  /** Notes what looks wrong in a text object. */
  static void note(JsonNode text, String pointer, Examination seen) {
    if (text.path("type").asText().equals("mrkdwn")) {
      noteMrkdwn(text.path("text").asText(), pointer + "/text", seen);
    } else {
      notePlain(text.path("text").asText(), pointer + "/text", seen);
    }
  }

  static void noteMrkdwn(String text, String pointer, Examination seen) {
    String prose = CODE.matcher(text).replaceAll("");
    report(IN_MRKDWN, prose, pointer, seen);
    report(ANYWHERE, text, pointer, seen);
  }

  private static void notePlain(String text, String pointer, Examination seen) {
    report(ANYWHERE, text, pointer, seen);
    if (text.contains("<@") || text.contains("<#") || text.contains("<!")) {
      seen.note(pointer, "a mention in plain_text shows its id");
    }
    if (text.contains("&amp;") || text.contains("&lt;") || text.contains("&gt;")) {
      seen.note(pointer, "an escaped character in plain_text shows its escape");
    }
  }

  private static void report(
      Map<Pattern, String> patterns, String text, String pointer, Examination seen) {
    patterns.forEach(
        (pattern, words) -> {
          if (pattern.matcher(text).find()) {
            seen.note(pointer, words);
          }
        });
  }
}
