package dev.ecomind.phasebot.slack.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Supplier;

/** A view, and perhaps the one that takes its place once it is ready. */
public record Staged(JsonNode now, Optional<Supplier<JsonNode>> later) {

  static Staged only(JsonNode view) {
    return new Staged(view, Optional.empty());
  }

  static Staged then(JsonNode view, Supplier<JsonNode> later) {
    return new Staged(view, Optional.of(later));
  }
}
