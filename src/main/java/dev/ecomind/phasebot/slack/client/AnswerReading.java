package dev.ecomind.phasebot.slack.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Set;

/** Tells a deed, a limit, a refusal and silence apart in what Slack sent back. */
final class AnswerReading {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration UNSAID_PAUSE = Duration.ofSeconds(30);
  private static final long LONGEST_PAUSE_SECONDS = 3_600;

  /** Slack's own failures: it may have stored the message before it failed. */
  private static final Set<String> SLACK_FAILED =
      Set.of("fatal_error", "internal_error", "service_unavailable");

  private static final Set<String> TOO_MANY =
      Set.of("ratelimited", "rate_limited", "message_limit_exceeded");

  private AnswerReading() {}

  static Answer read(int status, String retryAfter, String body) {
    if (status == 429) {
      return new Answer.Limited(pause(retryAfter));
    }
    if (status == 408 || status >= 500) {
      return new Answer.Silent("http_" + status);
    }
    if (status < 200 || status >= 300) {
      return new Answer.Refused("http_" + status);
    }
    return read(retryAfter, body);
  }

  private static Answer read(String retryAfter, String body) {
    JsonNode answer;
    try {
      answer = JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return new Answer.Silent("unreadable_answer");
    }
    JsonNode ok = answer.path("ok");
    if (!ok.isBoolean()) {
      return new Answer.Silent("unreadable_answer");
    }
    if (ok.booleanValue()) {
      return new Answer.Given(answer);
    }
    String error = answer.path("error").asText("unnamed_error");
    if (TOO_MANY.contains(error)) {
      return new Answer.Limited(pause(retryAfter));
    }
    return SLACK_FAILED.contains(error) ? new Answer.Silent(error) : new Answer.Refused(error);
  }

  private static Duration pause(String retryAfter) {
    if (!retryAfter.matches("[0-9]{1,9}")) {
      return UNSAID_PAUSE;
    }
    long seconds = Long.parseLong(retryAfter);
    return Duration.ofSeconds(Math.min(Math.max(seconds, 1), LONGEST_PAUSE_SECONDS));
  }
}
