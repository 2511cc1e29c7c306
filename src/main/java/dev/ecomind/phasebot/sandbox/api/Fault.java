package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Something that goes wrong on purpose. Where nothing is named, it holds for every method. */
record Fault(
    Optional<String> method,
    Optional<String> channel,
    Kind kind,
    int count,
    double probability,
    long seed,
    int status,
    int retryAfter,
    String error,
    long millis,
    Duration late) {
  private static final int ENDLESS = Integer.MAX_VALUE;

  /** How a call goes wrong. */
  enum Kind {
    /** An HTTP status instead of an answer; nothing is done. */
    STATUS,
    /** No answer for so many milliseconds, then a reset; nothing is done. */
    HANG,
    /** The connection is reset at once; nothing is done. */
    RESET,
    /** The call is done, then the connection is reset. */
    DROP_AFTER_STORE,
    /** The call is done, then an error is answered. */
    ERROR_AFTER_STORE,
    /** An error is answered; nothing is done. */
    ERROR,
    /** The call is done after so many milliseconds. */
    SLOW,
    /** The call is done; its message stays unseen by readers of the history for a while. */
    LATE
  }

  /** Reads a fault as {@code /_control/faults} takes it. */
  static Fault of(ObjectNode json) {
    return of(json, Kind.valueOf(json.path("kind").asText().toUpperCase(Locale.ROOT)));
  }

  private static Fault of(JsonNode json, Kind kind) {
    String defaultError = kind == Kind.ERROR_AFTER_STORE ? "fatal_error" : "internal_error";
    return new Fault(
        Json.text(json, "method"),
        Json.text(json, "channel"),
        kind,
        json.path("count").asInt(ENDLESS),
        json.path("probability").asDouble(1.0),
        json.path("seed").asLong(1),
        json.path("status").asInt(kind == Kind.STATUS ? 500 : 200),
        json.path("retry_after").asInt(-1),
        json.path("error").asText(defaultError),
        json.path("millis").asLong(kind == Kind.HANG ? 60_000 : 1_000),
        Duration.ofMillis(json.path("late").asLong(kind == Kind.LATE ? 5_000 : 0)));
  }

  boolean concerns(String calledMethod, String calledChannel) {
    return method.map(calledMethod::equals).orElse(true)
        && channel.map(calledChannel::equals).orElse(true);
  }
}
