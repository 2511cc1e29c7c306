package dev.ecomind.phasebot.slack.client;

import com.slack.api.methods.Methods;
import java.time.Duration;
import okhttp3.FormBody;

/** Asks Slack where the app may open a socket. */
public final class SocketAddresses {
  private final WebApi api;
  private final ApiOrigin origin;

  /**
   * @param appToken the app-level token; it appears in no message of this class
   */
  public SocketAddresses(SlackHttp http, String appToken) {
    this.api = new WebApi(http, appToken);
    this.origin = new ApiOrigin(http.apiUrl());
  }

  /** Each address serves for one socket. */
  public SocketAddress ask() {
    return api.call(Methods.APPS_CONNECTIONS_OPEN, new FormBody.Builder())
        .fold(
            body -> read(body.path("url").asText()),
            pause -> new SocketAddress.Nowhere("ratelimited", pause),
            SocketAddresses::nowhere,
            SocketAddresses::nowhere);
  }

  private SocketAddress read(String url) {
    return ApiOrigin.parse(url)
        .filter(origin::mayOpen)
        .<SocketAddress>map(SocketAddress.At::new)
        .orElseGet(() -> nowhere("address_not_of_slack"));
  }

  private static SocketAddress nowhere(String problem) {
    String words = problem.equals(WebApi.NOT_SENT) ? "no connection" : problem;
    return new SocketAddress.Nowhere(words, Duration.ZERO);
  }
}
