package dev.ecomind.phasebot.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The sandbox as seen by a test: people who act, the clock, faults, and the ground truth. */
public final class SandboxPage {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;

  private SandboxPage(URI address) {
    this.address = address;
  }

  public static SandboxPage at(URI address) {
    return new SandboxPage(address);
  }

  public static SandboxPage of(Sandbox sandbox) {
    return at(sandbox.address());
  }

  /** A person by name ("mia") or id, in the channel #phases until told otherwise. */
  public SandboxUser as(String who) {
    for (JsonNode user : get("_page/workspace").path("users")) {
      if (user.path("name").asText().equals(who) || user.path("id").asText().equals(who)) {
        return new SandboxUser(this, user.path("id").asText(), "phases");
      }
    }
    throw new AssertionError("there is no person " + who);
  }

  /** What Slack would have refused or shown badly so far; a sound bot leaves none. */
  public List<String> violations() {
    List<String> violations = new ArrayList<>();
    get("_control/violations")
        .path("violations")
        .forEach(v -> violations.add(v.path("name").asText() + ": " + v.path("words").asText()));
    return violations;
  }

  /** Everything received and sent: {@code n, at, direction, name, millis, status, ok, …}. */
  public List<JsonNode> log() {
    return list(get("_control/log").path("entries"));
  }

  /** The calls or payloads of one name, such as {@code chat.postMessage}. */
  public List<JsonNode> log(String name) {
    return log().stream().filter(entry -> entry.path("name").asText().equals(name)).toList();
  }

  /** All rows stored in a conversation, by id, with metadata. */
  public List<JsonNode> stored(String conversation) {
    return list(get("_control/messages?conversation=" + encode(conversation)).path("messages"));
  }

  public Instant now() {
    return Instant.parse(get("_page/clock").path("now").asText());
  }

  public void advance(Duration duration) {
    control("clock", Json.object().put("advance", duration.toString()));
  }

  public void setClock(Instant instant) {
    control("clock", Json.object().put("set", instant.toString()));
  }

  /** Arms a fault, such as {@code {"method": "chat.postMessage", "kind": "hang", "count": 1}}. */
  public void fault(String json) {
    control("faults", Json.parseObject(json).orElseThrow());
  }

  /** Switches the limits of calls a minute off. */
  public void withoutRateLimits() {
    control("limits", Json.object().put("rate", false));
  }

  /** Calls a verb of {@code /_control/}, which must succeed. */
  public JsonNode control(String verb, ObjectNode body) {
    JsonNode answer = post("_control/" + verb, body);
    if (answer.path("ok").asBoolean(true)) {
      return answer;
    }
    throw new AssertionError(verb + " failed: " + answer);
  }

  JsonNode send(String method, String path) {
    return send(
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.noBody())
            .build());
  }

  JsonNode get(String path) {
    return send(HttpRequest.newBuilder(address.resolve(path)).GET().build());
  }

  JsonNode post(String path, ObjectNode body) {
    return send(
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(Json.write(body)))
            .build());
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static List<JsonNode> list(JsonNode array) {
    List<JsonNode> list = new ArrayList<>();
    array.forEach(list::add);
    return list;
  }

  private JsonNode send(HttpRequest request) {
    try {
      HttpResponse<String> response =
          client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      return Json.parse(response.body()).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the sandbox", e);
    }
  }
}
