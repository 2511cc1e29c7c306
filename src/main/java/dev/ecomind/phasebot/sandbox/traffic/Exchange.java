package dev.ecomind.phasebot.sandbox.traffic;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** One request and its answer, with what was wrong with them. */
public record Exchange(
    long number,
    Instant at,
    Direction direction,
    String name,
    long millis,
    int status,
    boolean isOk,
    String request,
    String response,
    List<String> violations) {

  /** Who asked. */
  public enum Direction {
    TO_BOT,
    FROM_BOT
  }

  public Exchange {
    violations = List.copyOf(violations);
  }

  public ObjectNode toJson() {
    ObjectNode json = Json.object().put("n", number).put("at", at.toString());
    json.put("direction", direction.name().toLowerCase(Locale.ROOT)).put("name", name);
    json.put("millis", millis).put("status", status).put("ok", isOk);
    json.put("request", request).put("response", response);
    ArrayNode list = json.putArray("violations");
    violations.forEach(list::add);
    return json;
  }
}
