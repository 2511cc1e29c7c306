package dev.ecomind.phasebot.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.api.Faults;
import dev.ecomind.phasebot.sandbox.api.RateLimits;
import dev.ecomind.phasebot.sandbox.bot.BotLink;
import dev.ecomind.phasebot.sandbox.bot.Events;
import dev.ecomind.phasebot.sandbox.bot.RequestFaults;
import dev.ecomind.phasebot.sandbox.http.Refusal;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.socket.Sockets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What tests may make go wrong, and how patient and strict the sandbox is. */
public record Mischief(
    Faults faults,
    RequestFaults requestFaults,
    RateLimits limits,
    BotLink link,
    Sockets sockets,
    Events events) {
  private static final List<String> FAREWELLS =
      List.of("warning", "refresh_requested", "link_disabled");

  /** Arms a fault of the Web API, or of what is sent to the bot. */
  void arm(ObjectNode fault) throws Refusal {
    String kind = fault.path("kind").asText();
    boolean isOfRequests = RequestFaults.kinds().contains(kind);
    if (!isOfRequests && !Faults.kinds().contains(kind)) {
      throw new Refusal(
          400,
          "A fault's kind is one of %s, %s."
              .formatted(
                  String.join(", ", Faults.kinds()), String.join(", ", RequestFaults.kinds())));
    }
    check(fault, isOfRequests ? RequestFaults.FIELDS : Faults.FIELDS);
    if (isOfRequests) {
      requestFaults.add(fault);
    } else {
      faults.add(fault);
    }
  }

  /** A field misspelt would make of one fault another, which strikes everywhere. */
  private static void check(ObjectNode fault, Set<String> fields) throws Refusal {
    Set<String> unknown = new TreeSet<>();
    fault.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(fields);
    if (!unknown.isEmpty()) {
      throw new Refusal(
          400,
          "A fault of this kind has no field %s; it has %s."
              .formatted(String.join(", ", unknown), String.join(", ", new TreeSet<>(fields))));
    }
    double probability = fault.path("probability").asDouble(1);
    if (fault.path("count").asInt(1) < 1 || probability < 0 || probability > 1) {
      throw new Refusal(400, "A count is 1 or more, a probability 0 to 1.");
    }
  }

  void disarm() {
    faults.clear();
    requestFaults.clear();
    events.releaseHeldBack();
  }

  /** Takes {@code rate}, {@code retry_after} and {@code acknowledge_within}. */
  void limit(ObjectNode wish) throws Refusal {
    try {
      if (wish.has("rate")) {
        limits.switchTo(wish.path("rate").asBoolean());
      }
      if (wish.has("acknowledge_within")) {
        link.acknowledgeWithin(Duration.parse(wish.path("acknowledge_within").asText()));
      }
      if (wish.has("retry_after")) {
        List<Duration> waits = new ArrayList<>();
        for (JsonNode wait : wish.path("retry_after")) {
          waits.add(Duration.parse(wait.asText()));
        }
        events.retryAfter(waits);
      }
    } catch (DateTimeException misread) {
      throw new Refusal(400, "A duration is like PT3S; retry_after is a list of them.");
    }
  }

  /**
   * Ends the bot's sockets, or warns of the end: {@code {"reason": "refresh_requested"}}, {@code
   * {"only_warned": true}}; {@code {"abruptly": true}} ends them without a word.
   */
  void disconnect(ObjectNode wish) throws Refusal {
    String reason = Json.text(wish, "reason").orElse("refresh_requested");
    if (!FAREWELLS.contains(reason)) {
      throw new Refusal(400, "A reason is one of " + String.join(", ", FAREWELLS) + ".");
    }
    if (wish.path("abruptly").asBoolean()) {
      sockets.drop();
    } else {
      sockets.disconnect(reason, wish.path("only_warned").asBoolean());
    }
  }
}
