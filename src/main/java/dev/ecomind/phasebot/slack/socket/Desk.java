package dev.ecomind.phasebot.slack.socket;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what Slack sends, several at once, by the same app that answers over HTTP. As there, the
 * answer is the acknowledgement, and it goes back the way the request came: Slack takes it by no
 * other socket.
 */
final class Desk implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  private final App app;
  private final SocketModeRequestParser parser;
  private final ThreadPoolExecutor threads;
  private final Duration farewell;
  private final Late late;

  /**
   * @param workers how many requests are answered at once
   * @param queue how many more may wait; Slack gives up waiting after three seconds anyway
   * @param farewell how long closing waits for what is under way
   * @param late takes answers whose socket closed before they could go back
   */
  Desk(App app, int workers, int queue, Duration farewell, Late late) {
    this.app = app;
    this.parser = new SocketModeRequestParser(app.config());
    AtomicInteger number = new AtomicInteger();
    this.threads =
        new ThreadPoolExecutor(
            workers,
            workers,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(queue),
            work -> {
              Thread thread = new Thread(work, "slack-socket-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    threads.allowCoreThreadTimeOut(true);
    this.farewell = farewell;
    this.late = late;
  }

  /**
   * Takes an envelope; other things that Slack says want no answer.
   *
   * @param back sends the acknowledgement, and says whether it could
   */
  void take(JsonNode envelope, String text, Predicate<String> back) {
    if (!envelope.hasNonNull("envelope_id")) {
      return;
    }
    try {
      threads.execute(() -> answer(envelope, text, back));
    } catch (RejectedExecutionException e) {
      String why = threads.isShutdown() ? "the bot is stopping" : "too many are waiting";
      LOG.warn("Request dropped, {}: type={}", why, type(envelope));
    }
  }

  private void answer(JsonNode envelope, String text, Predicate<String> back) {
    Response response = run(envelope, text);
    if (response.getStatusCode() != 200) {
      LOG.warn("Not acknowledged: type={} status={}", type(envelope), response.getStatusCode());
    } else if (!back.test(Envelopes.acknowledgement(envelope, response))) {
      LOG.warn("Not acknowledged, the socket closed before: type={}", type(envelope));
      String address = envelope.at("/payload/response_url").asText();
      Envelopes.answer(envelope, response)
          .filter(answer -> !address.isEmpty())
          .ifPresent(answer -> late.tell(address, answer));
    }
  }

  private Response run(JsonNode envelope, String text) {
    try {
      Optional<SocketModeRequest> request =
          Optional.ofNullable(parser.parse(text)).filter(read -> read.getBoltRequest() != null);
      if (request.isEmpty()) {
        LOG.warn("Request not understood: type={}", type(envelope));
        return Response.ok();
      }
      return app.run(request.get().getBoltRequest());
    } catch (Exception e) { // Bolt declares nothing narrower.
      LOG.error("Request failed outside its handler: type={}", type(envelope), e);
      return Response.ok();
    }
  }

  private static String type(JsonNode envelope) {
    return envelope.path("type").asText().replaceAll("[^a-z_]", "?");
  }

  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(farewell.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("Requests left unanswered: count={}", threads.shutdownNow().size());
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
