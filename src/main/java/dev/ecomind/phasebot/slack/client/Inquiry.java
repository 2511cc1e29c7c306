package dev.ecomind.phasebot.slack.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.methods.Methods;
import java.util.Set;
import java.util.function.Function;
import okhttp3.FormBody;

/** Questions of somebody who looks after the bot: each is asked once, and changes nothing. */
public final class Inquiry {
  private static final Set<String> TIME_OUTS =
      Set.of("InterruptedIOException", "SocketTimeoutException");

  private final WebApi api;

  public Inquiry(WebApi api) {
    this.api = api;
  }

  /** Whose the token is, and what it may do. */
  public Told<Token> token() {
    WebApi.Scoped scoped = api.callScoped(Methods.AUTH_TEST, new FormBody.Builder());
    return told(
        scoped.answer(),
        body -> new Token(body.path("team").asText(), body.path("user").asText(), scoped.scopes()));
  }

  /** A channel as the bot sees it; needs the scope {@code channels:read} or {@code groups:read}. */
  public Told<Channel> channel(String id) {
    Answer answer = api.call(Methods.CONVERSATIONS_INFO, new FormBody.Builder().add("channel", id));
    return told(
        answer,
        body ->
            new Channel(
                body.at("/channel/name").asText(id),
                body.at("/channel/is_member").asBoolean(),
                body.at("/channel/is_archived").asBoolean()));
  }

  private static <T> Told<T> told(Answer answer, Function<JsonNode, T> read) {
    return answer.fold(
        body -> new Told.Said<>(read.apply(body)),
        pause -> new Told.Silent<>("limited for " + pause.toSeconds() + " s"),
        error ->
            error.equals(WebApi.NOT_SENT)
                ? new Told.Silent<>("no connection")
                : new Told.Refused<>(error),
        reason -> new Told.Silent<>(TIME_OUTS.contains(reason) ? "not in time" : reason));
  }

  /**
   * What Slack knows of a token.
   *
   * @param team the workspace's name
   * @param user the bot's name
   * @param scopes empty where Slack did not tell
   */
  public record Token(String team, String user, Set<String> scopes) {
    public Token {
      scopes = Set.copyOf(scopes);
    }
  }

  /** What Slack knows of a channel. */
  public record Channel(String name, boolean member, boolean archived) {}
}
