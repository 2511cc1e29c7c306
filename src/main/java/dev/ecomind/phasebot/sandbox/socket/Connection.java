package dev.ecomind.phasebot.sandbox.socket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;

/**
 * One open socket of the bot, and what it has yet to acknowledge. It is public because Jetty calls
 * it by reflection.
 */
public final class Connection implements Session.Listener.AutoDemanding {
  private final Map<String, CompletableFuture<Optional<ObjectNode>>> waiting =
      new ConcurrentHashMap<>();
  private final Sockets sockets;
  private volatile Optional<Session> session = Optional.empty();

  Connection(Sockets sockets) {
    this.sockets = sockets;
  }

  @Override
  public void onWebSocketOpen(Session opened) {
    session = Optional.of(opened);
    say(sockets.join(this));
  }

  @Override
  public void onWebSocketText(String text) {
    Optional<ObjectNode> message = Json.parseObject(text);
    Optional<String> id = message.flatMap(json -> Json.text(json, "envelope_id"));
    if (id.isEmpty()) {
      sockets.complain(text, "what came through the socket names no envelope_id");
      return;
    }
    CompletableFuture<Optional<ObjectNode>> future = waiting.remove(id.get());
    if (future == null) {
      sockets.complain(text, "there is no envelope " + id.get() + " to acknowledge");
    } else if (!future.complete(payload(message.get()))) {
      sockets.complain(text, "the acknowledgement came too late");
    }
  }

  @Override
  public void onWebSocketClose(int status, String reason, Callback callback) {
    sockets.leave(this);
    IOException closed = new IOException("the socket closed: " + status);
    waiting.values().forEach(future -> future.completeExceptionally(closed));
    waiting.clear();
    callback.succeed();
  }

  CompletableFuture<Optional<ObjectNode>> send(Envelope envelope) {
    String id = UUID.randomUUID().toString();
    CompletableFuture<Optional<ObjectNode>> future = new CompletableFuture<>();
    waiting.put(id, future);
    say(envelope.toSlack(id));
    return future;
  }

  void say(ObjectNode message) {
    session.ifPresent(open -> open.sendText(Json.writeLikeSlack(message), Callback.NOOP));
  }

  void close() {
    session.ifPresent(open -> open.close(StatusCode.NORMAL, "", Callback.NOOP));
  }

  void drop() {
    session.ifPresent(Session::disconnect);
  }

  private static Optional<ObjectNode> payload(ObjectNode acknowledgement) {
    return Optional.of(acknowledgement.path("payload"))
        .filter(payload -> payload.isObject() && !payload.isEmpty())
        .map(ObjectNode.class::cast);
  }
}
