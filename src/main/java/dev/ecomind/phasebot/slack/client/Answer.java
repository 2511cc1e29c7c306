package dev.ecomind.phasebot.slack.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** What came of one call to the Web API. */
sealed interface Answer {

  <T> T fold(
      Function<JsonNode, T> given,
      Function<Duration, T> limited,
      Function<String, T> refused,
      Function<String, T> silent);

  /** Slack's answer, where it did what it was asked. */
  default Optional<JsonNode> given() {
    return fold(
        Optional::of, pause -> Optional.empty(), e -> Optional.empty(), e -> Optional.empty());
  }

  /** The name Slack gave to its refusal, where it refused. */
  default Optional<String> refusal() {
    return fold(
        body -> Optional.empty(), pause -> Optional.empty(), Optional::of, e -> Optional.empty());
  }

  /** What to write into a log line; never the content of a message. */
  default String problem() {
    return fold(body -> "none", pause -> "limited for " + pause.toSeconds() + " s", e -> e, e -> e);
  }

  /** Slack did it. */
  record Given(JsonNode body) implements Answer {
    @Override
    public <T> T fold(
        Function<JsonNode, T> given,
        Function<Duration, T> limited,
        Function<String, T> refused,
        Function<String, T> silent) {
      return given.apply(body);
    }
  }

  /** Slack did not do it and wants to be left alone for a while. */
  record Limited(Duration pause) implements Answer {
    @Override
    public <T> T fold(
        Function<JsonNode, T> given,
        Function<Duration, T> limited,
        Function<String, T> refused,
        Function<String, T> silent) {
      return limited.apply(pause);
    }
  }

  /** It was not done, for sure: Slack named an error, or the call never left. */
  record Refused(String error) implements Answer {
    @Override
    public <T> T fold(
        Function<JsonNode, T> given,
        Function<Duration, T> limited,
        Function<String, T> refused,
        Function<String, T> silent) {
      return refused.apply(error);
    }
  }

  /** No answer that says whether it was done. */
  record Silent(String reason) implements Answer {
    @Override
    public <T> T fold(
        Function<JsonNode, T> given,
        Function<Duration, T> limited,
        Function<String, T> refused,
        Function<String, T> silent) {
      return silent.apply(reason);
    }
  }
}
