package dev.ecomind.phasebot.sandbox.socket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.Ids;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** The bot's open sockets: each envelope goes to one of them, in turn. */
public final class Sockets {
  private static final int MOST = 10;
  private static final int LIFE_SECONDS = 3_600;

  private final List<Connection> open = new CopyOnWriteArrayList<>();
  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final AtomicInteger turn = new AtomicInteger();
  private final String appId;
  private final BiConsumer<String, String> complaints;

  /** The complaints are told what the bot sent, and in words what is wrong with it. */
  public Sockets(String appId, BiConsumer<String, String> complaints) {
    this.appId = appId;
    this.complaints = complaints;
  }

  public boolean isConnected() {
    return !open.isEmpty();
  }

  /** Sends through one of the sockets; what the acknowledgement carries comes back. */
  public CompletableFuture<Optional<ObjectNode>> send(Envelope envelope) {
    List<Connection> now = List.copyOf(open);
    return now.isEmpty()
        ? CompletableFuture.failedFuture(new IOException("no socket is open"))
        : now.get(Math.floorMod(turn.getAndIncrement(), now.size())).send(envelope);
  }

  /**
   * Tells all sockets that they will be closed and closes them, or only warns.
   *
   * @param reason Slack's word: {@code warning}, {@code refresh_requested}, {@code link_disabled}
   */
  public void disconnect(String reason) {
    ObjectNode farewell = Json.object().put("type", "disconnect").put("reason", reason);
    farewell.putObject("debug_info").put("host", "sandbox");
    for (Connection connection : open) {
      connection.say(farewell);
      if (!reason.equals("warning")) {
        connection.close();
      }
    }
  }

  /** Hands out a ticket that lets one socket in. */
  String ticket() {
    String ticket = Ids.random(32);
    tickets.add(ticket);
    return ticket;
  }

  /** A connection for the bearer of a ticket, which is spent by this. */
  Optional<Connection> admit(String ticket) {
    return tickets.remove(ticket) && open.size() < MOST
        ? Optional.of(new Connection(this))
        : Optional.empty();
  }

  /** Takes the connection up and tells what to greet it with. */
  ObjectNode join(Connection connection) {
    open.add(connection);
    ObjectNode hello = Json.object().put("type", "hello").put("num_connections", open.size());
    hello
        .putObject("debug_info")
        .put("host", "sandbox")
        .put("build_number", 1)
        .put("approximate_connection_time", LIFE_SECONDS);
    hello.putObject("connection_info").put("app_id", appId);
    return hello;
  }

  void leave(Connection connection) {
    open.remove(connection);
  }

  void complain(String sent, String words) {
    complaints.accept(sent, words);
  }
}
