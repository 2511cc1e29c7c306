package dev.ecomind.phasebot.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The output schema that the reference gives for a method, made a JSON Schema. */
final class OutputSchema {
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);

  /** What the reference names without describing it. */
  private static final Map<String, String> NAMED =
      Map.of(
          "channel", "[CDG][A-Z0-9]+",
          "user_id", "[UW][A-Z0-9]+",
          "team_id", "T[A-Z0-9]+",
          "bot_id", "B[A-Z0-9]+",
          "app_id", "A[A-Z0-9]+",
          "file_id", "F[A-Z0-9]+",
          "ts", "\\d{10}\\.\\d{6}");

  /** Keys that Slack's answers have whatever the method. */
  private static final Set<String> ANYWHERE = Set.of("ok", "response_metadata", "warning");

  private final JsonNode output;

  OutputSchema(JsonNode reference) {
    this.output = translate(reference.path("output"));
  }

  /** What is wrong with an answer of success. */
  Set<String> faults(JsonNode answer) {
    Set<String> faults =
        FACTORY.getSchema(output).validate(answer).stream()
            .map(ValidationMessage::getMessage)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> known = new TreeSet<>(ANYWHERE);
    addKeys(output, known);
    answer
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                faults.add("the reference does not know the key " + key);
              }
            });
    return faults;
  }

  private static void addKeys(JsonNode schema, Set<String> keys) {
    schema.path("properties").fieldNames().forEachRemaining(keys::add);
    schema.path("anyOf").forEach(choice -> addKeys(choice, keys));
  }

  private static JsonNode translate(JsonNode node) {
    if (node.isArray()) {
      ArrayNode array = Json.array();
      node.forEach(child -> array.add(translate(child)));
      return array;
    }
    if (!node.isObject()) {
      return node;
    }
    if (node.path("schema").isTextual()) {
      return named(node.path("schema").asText());
    }
    ObjectNode object = Json.object();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      // Two of the reference's choices may both fit, as it does not describe all that it names.
      String key = field.getKey().equals("oneOf") ? "anyOf" : field.getKey();
      object.set(key, translate(field.getValue()));
    }
    // The reference knows no other word than this, yet its own example says "bot".
    if (object.path("enum").toString().equals("[\"granular_bot\"]")) {
      object.putArray("enum").add("bot");
    }
    return object;
  }

  private static JsonNode named(String name) {
    String pattern = NAMED.get(name);
    return pattern == null
        ? Json.object().put("type", name.equals("blocks") ? "array" : "object")
        : Json.object().put("type", "string").put("pattern", "^" + pattern + "$");
  }
}
