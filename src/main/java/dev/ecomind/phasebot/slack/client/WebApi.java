package dev.ecomind.phasebot.slack.client;

import com.slack.api.methods.MethodsClient;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.FormBody;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Slack's Web API with one workspace's token. The official client writes and carries the request;
 * of the answer only the fields that are needed are read, so that a block or field which that
 * client does not know cannot turn a deed into an error.
 */
public final class WebApi {
  /** The problem of a call that never left this machine. */
  static final String NOT_SENT = "not_sent";

  private final MethodsClient methods;
  private final String token;

  /**
   * @param token the workspace's bot token; it appears in no message of this class
   */
  public WebApi(SlackHttp http, String token) {
    if (token.isBlank() || !token.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new IllegalArgumentException("The token is empty or has characters no token has");
    }
    this.methods = http.slack().methods(token);
    this.token = token;
  }

  /** Calls once; never repeats, whatever happens. */
  Answer call(String method, FormBody.Builder form) {
    return callScoped(method, form).answer();
  }

  /** The same, with the scopes that the token has. */
  Scoped callScoped(String method, FormBody.Builder form) {
    try (Response response = methods.runPostFormWithToken(form, method, token)) {
      String retryAfter = response.header("Retry-After", "");
      return new Scoped(
          AnswerReading.read(response.code(), retryAfter, response.body().string()),
          scopes(response.header("X-OAuth-Scopes", "")));
    } catch (NeverLeft e) {
      return new Scoped(new Answer.Refused(NOT_SENT), Set.of());
    } catch (IOException e) {
      return new Scoped(new Answer.Silent(e.getClass().getSimpleName()), Set.of());
    }
  }

  private static Set<String> scopes(String header) {
    return Stream.of(header.split(",", -1))
        .map(String::strip)
        .filter(scope -> !scope.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * An answer, and what Slack tells with each about the token.
   *
   * @param scopes empty where Slack told none
   */
  record Scoped(Answer answer, Set<String> scopes) {}

  /** A request that shows the token; to be sent nowhere but to Slack. */
  Request signed(Request.Builder request) {
    return request.header("Authorization", "Bearer " + token).build();
  }
}
