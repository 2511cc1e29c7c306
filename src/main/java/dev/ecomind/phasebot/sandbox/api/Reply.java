package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What a call to the Web API is answered. */
record Reply(int status, ObjectNode body, OptionalInt retryAfter, List<String> violations) {
  Reply {
    violations = List.copyOf(violations);
  }

  static Reply ok(ObjectNode content, List<String> violations) {
    ObjectNode body = Json.object().put("ok", true);
    body.setAll(content);
    return new Reply(200, body, OptionalInt.empty(), violations);
  }

  static Reply error(String word) {
    return new Reply(
        200, Json.object().put("ok", false).put("error", word), OptionalInt.empty(), List.of());
  }

  static Reply limited(int seconds) {
    return new Reply(429, error("ratelimited").body(), OptionalInt.of(seconds), List.of());
  }

  /** An error as Slack words it; a refused message or view is a violation as well. */
  static Reply error(SlackError error, String provided, List<String> notes) {
    Reply reply = error(error.word());
    if (!error.neededScope().isEmpty()) {
      reply.body().put("needed", error.neededScope()).put("provided", provided);
    }
    List<String> violations = new ArrayList<>(notes);
    if (!error.messages().isEmpty()) {
      ArrayNode errors = reply.body().putArray("errors");
      ArrayNode messages = reply.body().putObject("response_metadata").putArray("messages");
      error
          .messages()
          .forEach(
              message -> {
                messages.add(message);
                errors.add(message.replace("[ERROR] ", ""));
              });
      violations.addAll(error.messages());
    }
    return new Reply(200, reply.body(), OptionalInt.empty(), violations);
  }
}
