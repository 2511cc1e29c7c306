package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The table of the Web API's methods, {@code methods.yaml}. */
final class MethodTable {
  private final Map<String, Row> rows;
  private final Set<String> common;

  private MethodTable(Map<String, Row> rows, Set<String> common) {
    this.rows = Map.copyOf(rows);
    this.common = Set.copyOf(common);
  }

  /** What is known of a method before it runs. */
  record Row(
      String name,
      List<String> scopes,
      Tier tier,
      boolean readsJson,
      boolean isOpen,
      Set<String> required,
      Set<String> arguments,
      Set<String> oldArguments,
      Set<String> errors) {
    Row {
      scopes = List.copyOf(scopes);
      required = Set.copyOf(required);
      arguments = Set.copyOf(arguments);
      oldArguments = Set.copyOf(oldArguments);
      errors = Set.copyOf(errors);
    }

    boolean knows(String argument) {
      return arguments.contains(argument) || oldArguments.contains(argument);
    }
  }

  static MethodTable load() {
    try (InputStream in =
        Objects.requireNonNull(
            MethodTable.class.getResourceAsStream("methods.yaml"), "methods.yaml")) {
      JsonNode table = new YAMLMapper().readTree(in);
      Map<String, Row> rows = new TreeMap<>();
      table
          .path("methods")
          .properties()
          .forEach(entry -> rows.put(entry.getKey(), row(entry.getKey(), entry.getValue())));
      return new MethodTable(rows, Set.copyOf(strings(table.path("common"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Row> find(String method) {
    return Optional.ofNullable(rows.get(method));
  }

  Set<String> names() {
    return rows.keySet();
  }

  /** Whether Slack knows such an error of this method. */
  boolean isKnown(String method, String error) {
    return common.contains(error)
        || find(method).filter(row -> row.errors().contains(error)).isPresent();
  }

  private static Row row(String name, JsonNode node) {
    Set<String> required = Set.copyOf(strings(node.path("required")));
    Set<String> arguments = new HashSet<>(strings(node.path("arguments")));
    arguments.addAll(required);
    if (!node.path("open").asBoolean(false)) {
      arguments.add("token");
    }
    return new Row(
        name,
        strings(node.path("scopes")),
        Tier.of(node.path("tier").asText()),
        node.path("json").asBoolean(false),
        node.path("open").asBoolean(false),
        required,
        arguments,
        Set.copyOf(strings(node.path("old"))),
        Set.copyOf(strings(node.path("errors"))));
  }

  private static List<String> strings(JsonNode nodes) {
    List<String> strings = new ArrayList<>();
    nodes.forEach(node -> strings.add(node.asText()));
    return strings;
  }
}
