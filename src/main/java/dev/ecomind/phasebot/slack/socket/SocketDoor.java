package dev.ecomind.phasebot.slack.socket;

import com.slack.api.bolt.App;
import dev.ecomind.phasebot.slack.client.SocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Takes what Slack sends through connections that the bot opens itself; no address is needed. */
public final class SocketDoor implements AutoCloseable {
  /** Slack sends each request through one of them: while one is renewed there is the other. */
  private static final int LINES = 2;

  private static final int WORKERS = 10;
  private static final int WAITING = 200;
  private static final Duration FAREWELL = Duration.ofSeconds(5);
  private static final long GOODBYE_MILLIS = 500;

  private final ScheduledThreadPoolExecutor timer;
  private final Desk desk;
  private final List<Line> lines;

  /**
   * Opens nothing yet.
   *
   * @param addresses asks for the address of a socket each time, and may take a while
   * @param late takes answers whose socket closed before they could go back
   */
  public SocketDoor(App app, Supplier<SocketAddress> addresses, Late late) {
    this.timer =
        new ScheduledThreadPoolExecutor(
            LINES,
            work -> {
              Thread thread = new Thread(work, "slack-socket-keeper");
              thread.setDaemon(true);
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
    this.desk = new Desk(app, WORKERS, WAITING, FAREWELL, late);
    this.lines =
        Stream.generate(
                () ->
                    new Line(
                        addresses, desk, timer, new Pauses(new SplittableRandom(), Pauses.FIRST)))
            .limit(LINES)
            .toList();
  }

  /** Connects, in the background, and stays connected. */
  public void open() {
    lines.forEach(Line::open);
  }

  /** Why nothing can come in; empty while something can. */
  public Optional<String> obstacle() {
    List<String> obstacles = lines.stream().flatMap(line -> line.obstacle().stream()).toList();
    return obstacles.size() < lines.size() ? Optional.empty() : obstacles.stream().findFirst();
  }

  /** Answers what is under way, then closes the connections. */
  @Override
  public void close() {
    desk.close();
    timer.shutdownNow();
    try {
      for (Line line : lines) {
        line.close(GOODBYE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
