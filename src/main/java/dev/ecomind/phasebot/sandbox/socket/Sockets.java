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
  private final Set<Connection> warned = ConcurrentHashMap.newKeySet();
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
    List<Connection> now = inService();
    return now.isEmpty()
        ? CompletableFuture.failedFuture(new IOException("no socket is open"))
        : now.get(Math.floorMod(turn.getAndIncrement(), now.size())).send(envelope);
  }

  /**
   * Tells sockets that they will be closed and closes them, or only warns all. Those that were
   * warned get nothing more to do as long as there are others.
   *
   * @param reason Slack's word: {@code warning}, {@code refresh_requested}, {@code link_disabled}
   * @param onlyWarned whether to spare those that were opened after the warning
   */
  public void disconnect(String reason, boolean onlyWarned) {
    ObjectNode farewell = Json.object().put("type", "disconnect").put("reason", reason);
    farewell.putObject("debug_info").put("host", "sandbox");
    boolean isWarning = reason.equals("warning");
    for (Connection connection : onlyWarned ? warned : open) {
      connection.say(farewell);
      if (isWarning) {
        warned.add(connection);
      } else {
        connection.close();
      }
    }
  }

  /** Cuts all off without a word, as a network does. */
  public void drop() {
    open.forEach(Connection::drop);
  }

  /** Those that will stay, as long as there are any. */
  private List<Connection> inService() {
    List<Connection> staying =
        open.stream().filter(connection -> !warned.contains(connection)).toList();
    return staying.isEmpty() ? List.copyOf(open) : staying;
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
    warned.remove(connection);
  }

  void complain(String sent, String words) {
    complaints.accept(sent, words);
  }
}
