package dev.ecomind.phasebot.sandbox.bot;

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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The way to the bot over HTTP: signed raw bytes, and its answers put into words. */
public final class HttpLine {
  private static final int LONGEST_ANSWER = 1 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();
  private final Signature signature;
  private final Clock clock;

  public HttpLine(String signingSecret, Clock clock) {
    this.signature = new Signature(signingSecret);
    this.clock = clock;
  }

  Attempt send(URI url, Parcel parcel, Retry retry, Optional<RequestFaults.Fault> fault) {
    CompletableFuture<HttpResponse<byte[]>> response =
        client.sendAsync(request(url, parcel, retry, fault), BodyHandlers.ofByteArray());
    return new Attempt(
        response.handle(
            (answered, broken) ->
                answered == null ? Answer.failed(words(url, broken)) : understand(answered)),
        response);
  }

  private HttpRequest request(
      URI url, Parcel parcel, Retry retry, Optional<RequestFaults.Fault> fault) {
    byte[] body = parcel.body().getBytes(StandardCharsets.UTF_8);
    Duration shift = fault.map(RequestFaults.Fault::shift).orElse(Duration.ZERO);
    String timestamp = Long.toString(clock.instant().plus(shift).getEpochSecond());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", parcel.contentType())
            .header("Accept", "application/json,*/*")
            .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
            .header("X-Slack-Request-Timestamp", timestamp)
            .POST(BodyPublishers.ofByteArray(body));
    String right = signature.of(timestamp, body);
    fault
        .map(struck -> struck.forge(right))
        .orElse(Optional.of(right))
        .ifPresent(signed -> request.header("X-Slack-Signature", signed));
    retry.headers().forEach(request::header);
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

  private static String words(URI url, Throwable broken) {
    Throwable cause =
        broken instanceof CompletionException wrapped && wrapped.getCause() != null
            ? wrapped.getCause()
            : broken;
    return cause instanceof ConnectException
        ? "dispatch_failed: no app listens at " + url.getAuthority() + "; is it running?"
        : "dispatch_failed: the connection to the app broke off";
  }
}
