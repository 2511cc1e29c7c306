package dev.ecomind.phasebot.slack.client;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.net.URI;
import okhttp3.OkHttpClient;

/** The official client over connections of our own: with time-outs, no redirects, no re-sending. */
public final class SlackHttp implements AutoCloseable {
  private final URI apiUrl;
  private final OkHttpClient connections;
  private final Slack slack;

  /**
   * @param apiUrl the base of the Web API, such as {@code https://slack.com/api/}
   */
  public SlackHttp(URI apiUrl, Patience patience) {
    this.apiUrl = apiUrl;
    this.connections = connections(patience);
    this.slack = Slack.getInstance(config(apiUrl), new SlackHttpClient(connections));
  }

  public SlackHttp(URI apiUrl) {
    this(apiUrl, Patience.USUAL);
  }

  /** The client to hand to Bolt, so that nothing speaks to Slack past these rules. */
  public Slack slack() {
    return slack;
  }

  URI apiUrl() {
    return apiUrl;
  }

  OkHttpClient connections() {
    return connections;
  }

  @Override
  public void close() {
    connections.dispatcher().executorService().shutdown();
    connections.connectionPool().evictAll();
  }

  private static OkHttpClient connections(Patience patience) {
    return new OkHttpClient.Builder()
        .addInterceptor(new SendOnce())
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .connectTimeout(patience.connect())
        .readTimeout(patience.read())
        .writeTimeout(patience.read())
        .callTimeout(patience.call())
        .build();
  }

  private static SlackConfig config(URI apiUrl) {
    SlackConfig config = new SlackConfig();
    String base = apiUrl.toString();
    config.setMethodsEndpointUrlPrefix(base.endsWith("/") ? base : base + "/");
    // With statistics on, the client asks auth.test before the first call of each token.
    config.setStatsEnabled(false);
    // The listener that is there by default prints whole answers at DEBUG.
    config.getHttpClientResponseHandlers().clear();
    return config;
  }
}
