package dev.ecomind.phasebot.slack.client;

import com.slack.api.methods.MethodsClient;
import java.io.IOException;
import okhttp3.FormBody;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Slack's Web API with one workspace's token. The official client writes and carries the request;
 * of the answer only the fields that are needed are read, so that a block or field which that
 * client does not know cannot turn a deed into an error.
 */
public final class WebApi {
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
    try (Response response = methods.runPostFormWithToken(form, method, token)) {
      String retryAfter = response.header("Retry-After", "");
      return AnswerReading.read(response.code(), retryAfter, response.body().string());
    } catch (NeverLeft e) {
      return new Answer.Refused("not_sent");
    } catch (IOException e) {
      return new Answer.Silent(e.getClass().getSimpleName());
    }
  }

  /** A request that shows the token; to be sent nowhere but to Slack. */
  Request signed(Request.Builder request) {
    return request.header("Authorization", "Bearer " + token).build();
  }
}
