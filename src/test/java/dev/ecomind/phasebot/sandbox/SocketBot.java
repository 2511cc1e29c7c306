package dev.ecomind.phasebot.sandbox;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A small bot in Socket Mode, on the JDK's own client; it acknowledges what it receives. */
final class SocketBot implements AutoCloseable, WebSocket.Listener {
  private final List<JsonNode> received = new CopyOnWriteArrayList<>();
  private final StringBuilder partial = new StringBuilder();
  private volatile Optional<Function<JsonNode, ObjectNode>> behaviour =
      Optional.of(envelope -> Json.object());
  private volatile Optional<WebSocket> socket = Optional.empty();
  private volatile boolean isClosed;

  private SocketBot() {}

  static SocketBot at(String url) {
    SocketBot bot = new SocketBot();
    bot.socket =
        Optional.of(
            HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(url), bot)
                .join());
    return bot;
  }

  /** Whether the address does not let a socket in. */
  static boolean isRefused(String url) {
    try (SocketBot bot = at(url)) {
      return bot.isClosed();
    } catch (CompletionException failed) {
      return failed.getCause() instanceof WebSocketHandshakeException;
    }
  }

  void answers(Function<JsonNode, ObjectNode> how) {
    behaviour = Optional.of(how);
  }

  void staysSilent() {
    behaviour = Optional.empty();
  }

  JsonNode hello() {
    return await("hello");
  }

  JsonNode farewell() {
    return await("disconnect");
  }

  /** The newest envelope. */
  JsonNode last() {
    return received.get(received.size() - 1);
  }

  boolean isClosed() {
    return isClosed;
  }

  void acknowledges(JsonNode envelope, ObjectNode payload) {
    ObjectNode answer = Json.object().put("envelope_id", envelope.path("envelope_id").asText());
    if (!payload.isEmpty()) {
      answer.set("payload", payload);
    }
    says(Json.write(answer));
  }

  void says(String text) {
    socket.orElseThrow().sendText(text, true).join();
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    from.request(1);
    if (last) {
      JsonNode message = Json.parse(partial.toString()).orElseThrow();
      partial.setLength(0);
      received.add(message);
      if (message.has("envelope_id")) {
        behaviour.ifPresent(how -> acknowledges(message, how.apply(message)));
      }
    }
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    isClosed = true;
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    isClosed = true;
  }

  /** Breaks the connection off. */
  void hangsUp() {
    socket.ifPresent(WebSocket::abort);
  }

  @Override
  public void close() {
    hangsUp();
  }

  private JsonNode await(String type) {
    return eventually(
        () ->
            received.stream()
                .filter(message -> message.path("type").asText().equals(type))
                .findFirst()
                .orElseGet(Json::object),
        message -> !message.isEmpty());
  }
}
