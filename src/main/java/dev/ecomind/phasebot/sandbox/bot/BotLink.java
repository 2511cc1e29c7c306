package dev.ecomind.phasebot.sandbox.bot;

import dev.ecomind.phasebot.sandbox.traffic.Exchange.Direction;
import dev.ecomind.phasebot.sandbox.traffic.Traffic;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The one way to the bot: signed, given up after three seconds, recorded. */
public final class BotLink {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int LONGEST_ANSWER = 1 << 20;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();
  private final Signature signature;
  private final Clock clock;
  private final Traffic traffic;
  private volatile Optional<URI> bot;

  public BotLink(String signingSecret, Clock clock, Traffic traffic, Optional<URI> bot) {
    this.signature = new Signature(signingSecret);
    this.clock = clock;
    this.traffic = traffic;
    this.bot = bot;
  }

  public void connect(URI url) {
    bot = Optional.of(url);
  }

  /** What is sent: its name for the record, its readable form, and the bytes. */
  record Parcel(String name, String readable, String contentType, String body) {}

  Answer send(Parcel parcel, Map<String, String> moreHeaders) {
    long start = System.nanoTime();
    Answer answer =
        bot.map(url -> attempt(url, parcel, moreHeaders))
            .orElseGet(() -> Answer.failed("dispatch_failed: no bot is connected"));
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    traffic.record(
        new Traffic.Draft(
            Direction.TO_BOT,
            parcel.name(),
            millis,
            answer.status(),
            answer.failure().isEmpty(),
            parcel.readable(),
            answer.failure().map(words -> words + "\n").orElse("") + answer.body(),
            List.of()));
    return answer;
  }

  /** Records what was wrong with an answer, after it was understood. */
  void violation(String name, String body, String words) {
    traffic.record(
        new Traffic.Draft(
            Direction.TO_BOT, name, 0, 200, false, "(its answer)", body, List.of(words)));
  }

  private Answer attempt(URI url, Parcel parcel, Map<String, String> moreHeaders) {
    CompletableFuture<HttpResponse<byte[]>> future =
        client.sendAsync(request(url, parcel, moreHeaders), BodyHandlers.ofByteArray());
    try {
      return understand(future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException tooLate) {
      future.cancel(true);
      return Answer.failed("operation_timeout: the app did not answer within 3 seconds");
    } catch (ExecutionException broken) {
      return Answer.failed(words(url, broken));
    } catch (InterruptedException stopping) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      return Answer.failed("dispatch_failed: the sandbox is stopping");
    }
  }

  private HttpRequest request(URI url, Parcel parcel, Map<String, String> moreHeaders) {
    byte[] body = parcel.body().getBytes(StandardCharsets.UTF_8);
    String timestamp = Long.toString(clock.instant().getEpochSecond());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", parcel.contentType())
            .header("Accept", "application/json,*/*")
            .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
            .header("X-Slack-Request-Timestamp", timestamp)
            .header("X-Slack-Signature", signature.of(timestamp, body))
            .POST(BodyPublishers.ofByteArray(body));
    moreHeaders.forEach(request::header);
    return request.build();
  }

  private static Answer understand(HttpResponse<byte[]> response) {
    Map<String, String> headers = new HashMap<>();
    response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
    if (response.body().length > LONGEST_ANSWER) {
      return Answer.failed("dispatch_failed: the app's answer is larger than 1 MiB");
    }
    String body = new String(response.body(), StandardCharsets.UTF_8);
    Optional<String> failure =
        response.statusCode() == 200
            ? Optional.empty()
            : Optional.of("dispatch_failed: the app answered HTTP " + response.statusCode());
    return new Answer(response.statusCode(), headers, body, failure);
  }

  private static String words(URI url, ExecutionException broken) {
    return broken.getCause() instanceof ConnectException
        ? "dispatch_failed: no app listens at " + url.getAuthority()
        : "dispatch_failed: the connection to the app broke off";
  }
}
