package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The table of the Web API's methods, {@code methods.yaml}. */
final class MethodTable {
  private final Map<String, Row> rows;

  private MethodTable(Map<String, Row> rows) {
    this.rows = Map.copyOf(rows);
  }

  /** What is known of a method before it runs. */
  record Row(
      String name,
      List<String> scopes,
      int callsAMinute,
      boolean readsJson,
      List<String> required,
      Set<String> arguments) {
    Row {
      scopes = List.copyOf(scopes);
      required = List.copyOf(required);
      arguments = Set.copyOf(arguments);
    }
  }

  static MethodTable load() {
    try (InputStream in =
        Objects.requireNonNull(
            MethodTable.class.getResourceAsStream("methods.yaml"), "methods.yaml")) {
      Map<String, Row> rows = new HashMap<>();
      new YAMLMapper()
          .readTree(in)
          .properties()
          .forEach(entry -> rows.put(entry.getKey(), row(entry.getKey(), entry.getValue())));
      return new MethodTable(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Row> find(String method) {
    return Optional.ofNullable(rows.get(method));
  }

  private static Row row(String name, JsonNode node) {
    List<String> required = strings(node.path("required"));
    Set<String> arguments = new HashSet<>(strings(node.path("arguments")));
    arguments.addAll(required);
    arguments.add("token");
    return new Row(
        name,
        strings(node.path("scopes")),
        node.path("tier").asInt(0),
        node.path("json").asBoolean(false),
        required,
        arguments);
  }

  private static List<String> strings(JsonNode nodes) {
    List<String> strings = new ArrayList<>();
    nodes.forEach(node -> strings.add(node.asText()));
    return strings;
  }
}
