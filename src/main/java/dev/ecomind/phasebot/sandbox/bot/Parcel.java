package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.http.FormText;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is sent to the bot, before it is known which way it goes. */
record Parcel(String name, Form form, ObjectNode content) {
  private static final String FORM = "application/x-www-form-urlencoded";

  /** How content becomes a request, and the type of the envelope that carries it on a socket. */
  enum Form {
    SLASH_COMMAND("slash_commands"),
    INTERACTION("interactive"),
    EVENT("events_api"),
    /** A form that only ever goes over HTTP. */
    PLAIN_FORM(""),
    /** JSON that only ever goes over HTTP. */
    PLAIN_JSON("");

    private final String envelope;

    Form(String envelope) {
      this.envelope = envelope;
    }
  }

  /** The type of the envelope on a socket; empty for what never goes that way. */
  Optional<String> envelope() {
    return Optional.of(form.envelope).filter(type -> !type.isEmpty());
  }

  String contentType() {
    return form == Form.EVENT || form == Form.PLAIN_JSON ? "application/json" : FORM;
  }

  String body() {
    return switch (form) {
      case SLASH_COMMAND, PLAIN_FORM -> FormText.write(fields());
      case INTERACTION -> FormText.write(Map.of("payload", Json.writeLikeSlack(content)));
      case EVENT, PLAIN_JSON -> Json.writeLikeSlack(content);
    };
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : content.properties()) {
      fields.put(field.getKey(), field.getValue().asText());
    }
    return fields;
  }
}
