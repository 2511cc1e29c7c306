package dev.ecomind.phasebot.slack.client;

import com.slack.api.methods.Methods;
import dev.ecomind.phasebot.slack.client.Fetched.Obstacle;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches files that lie with Slack, each no longer than a limit; the token goes nowhere else. */
public final class SlackFiles {
  private static final Logger LOG = LoggerFactory.getLogger(SlackFiles.class);
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final Set<String> NOT_ALLOWED =
      Set.of("missing_scope", "not_allowed_token_type", "access_denied", "no_permission");

  private final WebApi api;
  private final FileHosts hosts;
  private final OkHttpClient connections;
  private final int mostBytes;

  public SlackFiles(SlackHttp http, WebApi api, int mostBytes) {
    this.api = api;
    this.hosts = new FileHosts(http.apiUrl());
    this.connections = http.connections().newBuilder().callTimeout(LONGEST).build();
    this.mostBytes = mostBytes;
  }

  /**
   * Fetches a file.
   *
   * @param url its {@code url_private_download}; where it is empty, Slack is asked for it, as it
   *     wants to be for files of other workspaces
   */
  public Fetched fetch(String id, String url) {
    Fetched fetched = url.isEmpty() ? described(id) : download(url);
    LOG.info("File asked for: id={} outcome={}", id, fetched.outcome());
    return fetched;
  }

  private Fetched described(String id) {
    return api.call(Methods.FILES_INFO, new FormBody.Builder().add("file", id))
        .fold(
            body -> {
              String url = body.path("file").path("url_private_download").asText();
              return url.isEmpty() ? Fetched.missed(Obstacle.GONE) : download(url);
            },
            pause -> Fetched.missed(Obstacle.NO_ANSWER),
            error -> Fetched.missed(NOT_ALLOWED.contains(error) ? Obstacle.SIGN_IN : Obstacle.GONE),
            silence -> Fetched.missed(Obstacle.NO_ANSWER));
  }

  private Fetched download(String url) {
    if (!hosts.allow(url)) {
      return Fetched.missed(Obstacle.FOREIGN);
    }
    Request request = api.signed(new Request.Builder().url(url).get());
    try (Response response = connections.newCall(request).execute()) {
      return read(response);
    } catch (IOException e) {
      LOG.debug("Download broke off", e);
      return Fetched.missed(Obstacle.NO_ANSWER);
    }
  }

  private Fetched read(Response response) throws IOException {
    int status = response.code();
    if (response.isRedirect() || status == 401 || status == 403 || isPage(response)) {
      return Fetched.missed(Obstacle.SIGN_IN);
    }
    if (status == 404 || status == 410) {
      return Fetched.missed(Obstacle.GONE);
    }
    if (!response.isSuccessful()) {
      return Fetched.missed(Obstacle.NO_ANSWER);
    }
    ResponseBody body = response.body();
    if (body.contentLength() > mostBytes) {
      return Fetched.missed(Obstacle.TOO_LARGE);
    }
    byte[] bytes = body.byteStream().readNBytes(mostBytes + 1);
    return bytes.length > mostBytes ? Fetched.missed(Obstacle.TOO_LARGE) : Fetched.content(bytes);
  }

  /** Whoever may not read a file gets a page to sign in, with status 200. */
  private static boolean isPage(Response response) {
    return response.header("Content-Type", "").toLowerCase(Locale.ROOT).startsWith("text/html");
  }
}
