package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.http.Credentials;
import dev.ecomind.phasebot.sandbox.http.FormText;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The arguments of a call, whether they came as a form, as JSON or in the query. */
final class Arguments {
  private final ObjectNode values;
  private final boolean isTokenInQuery;

  private Arguments(ObjectNode values, boolean isTokenInQuery) {
    this.values = values;
    this.isTokenInQuery = isTokenInQuery;
  }

  static Arguments none() {
    return new Arguments(Json.object(), false);
  }

  static Arguments of(Map<String, String> query, String contentType, String body, boolean readsJson)
      throws SlackError {
    ObjectNode values = Json.object();
    query.forEach(values::put);
    // Slack reads no token there; an app that is new has never been allowed to.
    boolean isTokenInQuery = values.remove("token") != null;
    if (contentType.startsWith("application/json")) {
      ObjectNode json =
          body.isBlank()
              ? Json.object()
              : Json.parseObject(body).orElseThrow(() -> new SlackError("invalid_json"));
      if (readsJson) {
        values.setAll(json);
      }
    } else if (contentType.startsWith("application/x-www-form-urlencoded")) {
      FormText.parse(body).forEach(values::put);
    } else if (!body.isEmpty()) {
      throw new SlackError("invalid_post_type");
    }
    return new Arguments(values, isTokenInQuery);
  }

  /** These with the client's id and secret, where a header brought them. */
  Arguments with(Optional<Credentials> client) {
    ObjectNode more = values.deepCopy();
    client.ifPresent(one -> more.put("client_id", one.name()).put("client_secret", one.secret()));
    return new Arguments(more, isTokenInQuery);
  }

  /** Whether a token came in the query, where it counts for nothing. */
  boolean hasTokenInQuery() {
    return isTokenInQuery;
  }

  Optional<String> text(String name) {
    JsonNode value = values.path(name);
    return value.isValueNode() && !value.isNull() && !value.asText().isEmpty()
        ? Optional.of(value.asText())
        : Optional.empty();
  }

  /** An argument that the table requires. */
  String required(String name) throws SlackError {
    return text(name).orElseThrow(() -> new SlackError("invalid_arguments"));
  }

  boolean isTrue(String name) {
    return text(name).filter(text -> text.equals("true") || text.equals("1")).isPresent();
  }

  /** A positive number, cut to the largest; the error where it is none. */
  int number(String name, int otherwise, int most, String error) throws SlackError {
    String text = text(name).orElse(Integer.toString(otherwise));
    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) == 0) {
      throw new SlackError(error);
    }
    return Math.min(Integer.parseInt(text), most);
  }

  /** A structured argument: JSON as such, or as a text that holds it. */
  Optional<JsonNode> structure(String name, String error) throws SlackError {
    JsonNode value = values.path(name);
    if (value.isContainerNode()) {
      return Optional.of(value);
    }
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Json.parse(text.get())
            .filter(JsonNode::isContainerNode)
            .orElseThrow(() -> new SlackError(error)));
  }

  boolean has(String name) {
    return values.path(name).isContainerNode() || text(name).isPresent();
  }

  Set<String> names() {
    Set<String> names = new java.util.TreeSet<>();
    values.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** The arguments for the record; structures that came as text are shown as structures. */
  String readable() {
    ObjectNode readable = Json.object();
    for (Map.Entry<String, JsonNode> value : values.properties()) {
      String text = value.getValue().asText();
      Optional<JsonNode> structure =
          text.startsWith("{") || text.startsWith("[") ? Json.parse(text) : Optional.empty();
      readable.set(value.getKey(), structure.orElse(value.getValue()));
    }
    return Json.pretty(readable);
  }
}
