package dev.ecomind.phasebot.sandbox.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.Optional;

/** An open modal or a person's Home tab; the content is Slack's JSON of a view. */
public record View(String id, String owner, ObjectNode content) {
  public View {
    content = content.deepCopy();
  }

  /** A copy that the caller may change. */
  @Override
  public ObjectNode content() {
    return content.deepCopy();
  }

  public String hash() {
    return content.path("hash").asText();
  }

  public String callbackId() {
    return content.path("callback_id").asText();
  }

  public Optional<String> externalId() {
    return Json.text(content, "external_id");
  }

  public boolean wantsCloseNotice() {
    return content.path("notify_on_close").asBoolean(false);
  }

  /** Whether closing it closes all that lies below, too. */
  public boolean clearsOnClose() {
    return content.path("clear_on_close").asBoolean(false);
  }

  /** The values of the stateful elements, by block and action. */
  public ObjectNode values() {
    return content.withObject("/state/values").deepCopy();
  }

  View withValues(ObjectNode values) {
    ObjectNode changed = content();
    changed.withObject("/state").set("values", values);
    return new View(id, owner, changed);
  }
}
