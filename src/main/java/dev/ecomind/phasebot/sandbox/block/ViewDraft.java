package dev.ecomind.phasebot.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.List;
import java.util.Optional;

/** A modal or Home tab that a bot wants to show, examined. */
public record ViewDraft(JsonNode view, Optional<String> error, List<Finding> findings) {
  private static final List<String> TEXTS =
      List.of("callback_id", "private_metadata", "external_id");
  private static final List<String> SWITCHES =
      List.of("clear_on_close", "notify_on_close", "submit_disabled");

  public ViewDraft {
    findings = List.copyOf(findings);
  }

  public static ViewDraft of(JsonNode view, Surface surface) {
    if (BlockCheck.isViewTooLarge(view)) {
      return new ViewDraft(view, Optional.of("view_too_large"), List.of());
    }
    List<Finding> findings = BlockCheck.view(view, surface);
    boolean isRefused = findings.stream().anyMatch(Finding::isRefused);
    return new ViewDraft(
        view, isRefused ? Optional.of("invalid_arguments") : Optional.empty(), findings);
  }

  /** Slack's JSON of the view, the values of earlier inputs kept where they still fit. */
  public ObjectNode content(ObjectNode valuesBefore) {
    ObjectNode content = view.deepCopy();
    content.set("blocks", Completion.of(view.path("blocks")));
    TEXTS.forEach(field -> content.put(field, view.path(field).asText("")));
    SWITCHES.forEach(field -> content.put(field, view.path(field).asBoolean(false)));
    for (String field : List.of("title", "submit", "close")) {
      if (!view.hasNonNull(field)) {
        content.putNull(field);
      }
    }
    content.putObject("state").set("values", StateValues.of(content.path("blocks"), valuesBefore));
    return content;
  }

  public ObjectNode content() {
    return content(Json.object());
  }

  public List<String> refusals() {
    return findings.stream().filter(Finding::isRefused).map(Finding::message).toList();
  }

  public List<String> notes() {
    return findings.stream()
        .filter(finding -> !finding.isRefused())
        .map(finding -> finding.words() + " at " + finding.pointer())
        .toList();
  }
}
