package dev.ecomind.phasebot.slack.socket;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.slack.client.SocketAddress;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one connection open: a new one where it ended, and before it ends where Slack says so. The
 * old one is then left to Slack to close, as requests may still come through it.
 */
final class Line implements Ears {
  private static final Logger LOG = LoggerFactory.getLogger(Line.class);
  private static final Duration GREETING = Duration.ofSeconds(10);

  /** What ended sooner was not well, and the next attempt may wait longer. */
  private static final Duration WELL = Duration.ofMinutes(1);

  private final Supplier<SocketAddress> addresses;
  private final Desk desk;
  private final ScheduledExecutorService timer;
  private final Pauses pauses;

  private final Set<Connection> open = new HashSet<>();
  private Optional<Connection> current = Optional.empty();
  private Optional<Connection> next = Optional.empty();
  private Optional<String> obstacle = Optional.of("connecting");
  private long openedAt;
  private boolean opening;
  private boolean closing;

  Line(
      Supplier<SocketAddress> addresses, Desk desk, ScheduledExecutorService timer, Pauses pauses) {
    this.addresses = addresses;
    this.desk = desk;
    this.timer = timer;
    this.pauses = pauses;
  }

  synchronized void open() {
    opening = true;
    later(Duration.ZERO, this::attempt);
  }

  /** Why nothing can come in by this line; empty while something can. */
  synchronized Optional<String> obstacle() {
    return obstacle;
  }

  private void attempt() {
    addresses.get().<Runnable>fold(at -> () -> connect(at), no -> () -> failed(no)).run();
  }

  private void connect(SocketAddress.At at) {
    Connection connection = new Connection(at.url(), this);
    synchronized (this) {
      if (closing) {
        return;
      }
      next = Optional.of(connection);
      open.add(connection);
    }
    connection.connect();
    later(GREETING, () -> giveUp(connection));
  }

  private void giveUp(Connection connection) {
    if (isNext(connection)) {
      connection.abandon();
    }
  }

  private synchronized boolean isNext(Connection connection) {
    return next.filter(connection::equals).isPresent();
  }

  private synchronized void failed(SocketAddress.Nowhere nowhere) {
    next = Optional.empty();
    trouble(nowhere.problem());
    again(nowhere.pause());
  }

  @Override
  public void heard(Connection connection, String text) {
    Optional<JsonNode> message = Envelopes.read(text);
    String type = message.map(json -> json.path("type").asText()).orElse("");
    switch (type) {
      case "hello" -> greeted(connection, message.orElseThrow());
      case "disconnect" ->
          dismissed(connection, message.orElseThrow().path("reason").asText("unnamed"));
      default -> message.ifPresent(json -> desk.take(json, text, connection::tell));
    }
  }

  private synchronized void greeted(Connection connection, JsonNode hello) {
    if (!isNext(connection) || closing) {
      connection.close();
      return;
    }
    current = next;
    next = Optional.empty();
    obstacle = Optional.empty();
    opening = false;
    openedAt = System.nanoTime();
    LOG.info("Socket open: connections={}", hello.path("num_connections").asInt());
  }

  private synchronized void dismissed(Connection connection, String reason) {
    boolean isCurrent = current.filter(connection::equals).isPresent();
    if (isCurrent && !opening && !closing) {
      LOG.info("Slack is about to close a socket, opening another: reason={}", reason);
      again(Duration.ZERO);
    }
  }

  @Override
  public synchronized void closed(Connection connection, String problem) {
    open.remove(connection);
    if (closing) {
      return;
    }
    if (isNext(connection)) {
      next = Optional.empty();
      trouble(problem);
      again(Duration.ZERO);
    } else if (current.filter(connection::equals).isPresent()) {
      current = Optional.empty();
      trouble(problem);
      if (!opening) {
        again(Duration.ZERO);
      }
    }
  }

  /** A line that still has its old connection is in no trouble yet. */
  private void trouble(String problem) {
    Optional<String> before = obstacle;
    if (current.isEmpty()) {
      obstacle = Optional.of(problem);
    }
    if (before.filter(problem::equals).isEmpty()) {
      LOG.warn("No socket to Slack, trying again: problem={}", problem);
    }
  }

  private void again(Duration atLeast) {
    if (openedAt != 0 && System.nanoTime() - openedAt > WELL.toNanos()) {
      pauses.startOver();
      openedAt = 0;
    }
    opening = true;
    Duration pause = pauses.next();
    later(pause.compareTo(atLeast) > 0 ? pause : atLeast, this::attempt);
  }

  private void later(Duration pause, Runnable work) {
    try {
      var unused = timer.schedule(guarded(work), pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      LOG.debug("No further socket is opened: closed");
    }
  }

  /** A defect in one attempt must not be the last of all attempts. */
  private Runnable guarded(Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException e) {
        LOG.error("Opening a socket broke off", e);
        failed(new SocketAddress.Nowhere(e.getClass().getSimpleName(), Duration.ZERO));
      }
    };
  }

  /** Opens nothing any more and closes what is open. */
  void close(long millis) throws InterruptedException {
    List<Connection> left;
    synchronized (this) {
      closing = true;
      obstacle = Optional.of("closed");
      left = List.copyOf(open);
    }
    for (Connection connection : left) {
      connection.leave(millis);
    }
  }
}
