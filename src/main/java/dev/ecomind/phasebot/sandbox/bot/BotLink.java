package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.socket.Envelope;
import dev.ecomind.phasebot.sandbox.socket.Sockets;
import dev.ecomind.phasebot.sandbox.traffic.Exchange.Direction;
import dev.ecomind.phasebot.sandbox.traffic.Traffic;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The one way to the bot, over its socket where it has opened one, else over HTTP: timed, given up
 * after three seconds, recorded.
 */
public final class BotLink {
  private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);
  private static final String NOT_INTERACTIVE =
      "this app is not set up for interaction: its manifest has settings.interactivity off";

  private final HttpLine line;
  private final Sockets sockets;
  private final RequestFaults faults;
  private final Traffic traffic;
  private volatile Duration patience = SLACKS_PATIENCE;
  private volatile boolean isInteractive = true;
  private volatile Optional<URI> bot;

  public BotLink(
      HttpLine line, Sockets sockets, RequestFaults faults, Traffic traffic, Optional<URI> bot) {
    this.line = line;
    this.sockets = sockets;
    this.faults = faults;
    this.traffic = traffic;
    this.bot = bot;
  }

  public void connect(URI url) {
    bot = Optional.of(url);
  }

  /** Keeps clicks, submissions and shortcuts from an app whose manifest does not ask for them. */
  void sendNoInteractions() {
    isInteractive = false;
  }

  /** Sets within what time an acknowledgement must come; Slack's own is three seconds. */
  public void acknowledgeWithin(Duration limit) {
    patience = limit;
  }

  Answer send(Parcel parcel) {
    return send(parcel, Retry.FIRST);
  }

  Answer send(Parcel parcel, Retry retry) {
    if (parcel.form() == Parcel.Form.INTERACTION && !isInteractive) {
      violation(parcel.name(), "", NOT_INTERACTIVE);
      return Answer.failed(NOT_INTERACTIVE);
    }
    long start = System.nanoTime();
    Optional<RequestFaults.Fault> fault =
        faults.strike(parcel.name(), RequestFaults.Kind.ON_A_REQUEST);
    Answer answer = await(attempt(parcel, retry, fault));
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    boolean isTakenIn = fault.isPresent() && answer.failure().isEmpty();
    traffic.record(
        new Traffic.Draft(
            Direction.TO_BOT,
            parcel.name(),
            millis,
            answer.status(),
            answer.failure().isEmpty(),
            Json.pretty(parcel.content()),
            answer.failure().map(words -> words + "\n").orElse("") + answer.body(),
            isTakenIn
                ? List.of("the app accepted a request with a " + fault.get().words())
                : List.of()));
    return answer;
  }

  /** Records what was wrong with an answer, after it was understood. */
  void violation(String name, String body, String words) {
    traffic.record(
        new Traffic.Draft(
            Direction.TO_BOT, name, 0, 200, false, "(its answer)", body, List.of(words)));
  }

  private Attempt attempt(Parcel parcel, Retry retry, Optional<RequestFaults.Fault> fault) {
    if (parcel.envelope().isPresent() && sockets.isConnected()) {
      CompletableFuture<Optional<ObjectNode>> acknowledged =
          sockets.send(
              new Envelope(
                  parcel.envelope().get(),
                  parcel.content(),
                  parcel.form() != Parcel.Form.EVENT,
                  retry.number(),
                  retry.reason()));
      return new Attempt(acknowledged.thenApply(Answer::acknowledged), acknowledged);
    }
    return bot.map(url -> line.send(url, parcel, retry, fault))
        .orElseGet(() -> Attempt.failed("dispatch_failed: no bot is connected"));
  }

  private Answer await(Attempt attempt) {
    try {
      return attempt.answer().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException tooLate) {
      attempt.giveUp();
      return Answer.failed("operation_timeout: the app did not answer within " + words(patience));
    } catch (ExecutionException broken) {
      return Answer.failed("dispatch_failed: the app's socket closed before it acknowledged this");
    } catch (InterruptedException stopping) {
      attempt.giveUp();
      Thread.currentThread().interrupt();
      return Answer.failed("dispatch_failed: the sandbox is stopping");
    }
  }

  private static String words(Duration limit) {
    return limit.equals(SLACKS_PATIENCE) ? "3 seconds" : limit.toMillis() + " milliseconds";
  }
}
