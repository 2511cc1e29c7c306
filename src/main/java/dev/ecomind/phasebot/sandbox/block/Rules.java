package dev.ecomind.phasebot.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The table of Block Kit, {@code rules.yaml}, and how a tree is held against it. */
final class Rules {
  private final Map<Family, Map<String, Shape>> families = new EnumMap<>(Family.class);
  private final Map<String, Shape> objects = new HashMap<>();
  private final Map<String, Shape> views = new HashMap<>();
  private final RuleText text = new RuleText(this);

  private Rules() {}

  static Rules load() {
    try (InputStream in =
        Objects.requireNonNull(Rules.class.getResourceAsStream("rules.yaml"), "rules.yaml")) {
      JsonNode table = new YAMLMapper().readTree(in);
      Rules rules = new Rules();
      rules.read(table);
      return rules;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void checkView(String type, JsonNode view, String pointer, Examination seen) {
    Shape shape = views.get(type);
    if (shape == null) {
      seen.refuse(pointer + "/type", "unsupported type: " + type);
    } else {
      check(shape, view, pointer, seen);
    }
  }

  void checkElement(String place, JsonNode element, String pointer, Examination seen) {
    boolean isText =
        place.equals("context") && element.path("type").asText().matches("plain_text|mrkdwn");
    if (isText) {
      text.read("text any 1..3000").check(element, pointer, seen);
      return;
    }
    Shape shape = shapes(Family.ELEMENT).get(element.path("type").asText());
    if (shape != null && !shape.places().contains(place)) {
      seen.refuse(pointer + "/type", "unsupported type: " + element.path("type").asText());
    } else {
      check(Family.ELEMENT, element, pointer, seen);
    }
  }

  void checkObject(String name, JsonNode node, String pointer, Examination seen) {
    Shape shape = objects.get(name);
    check(Objects.requireNonNull(shape, name), node, pointer, seen);
  }

  /** Holds a thing of a family against the rules for its type. */
  void check(Family family, JsonNode node, String pointer, Examination seen) {
    Shape shape = shapes(family).get(node.path("type").asText());
    if (shape == null || !shape.surfaces().contains(seen.surface())) {
      seen.refuse(pointer + "/type", "unsupported type: " + node.path("type").asText());
    } else {
      check(shape, node, pointer, seen);
    }
  }

  private static void check(Shape shape, JsonNode node, String pointer, Examination seen) {
    if (!node.isObject()) {
      seen.refuse(pointer, "must be an object");
      return;
    }
    for (String name : shape.required()) {
      if (!node.hasNonNull(name)) {
        seen.refuse(pointer, "missing required field: " + name);
      }
    }
    checkChoice(shape, node, pointer, seen);
    node.properties()
        .forEach(
            field -> {
              Rule rule = shape.fields().get(field.getKey());
              if (rule == null) {
                seen.refuse(pointer, "invalid additional property: " + field.getKey());
              } else if (!field.getValue().isNull()) {
                rule.check(field.getValue(), pointer + "/" + field.getKey(), seen);
              }
            });
  }

  private static void checkChoice(Shape shape, JsonNode node, String pointer, Examination seen) {
    if (!shape.some().isEmpty() && shape.some().stream().noneMatch(node::hasNonNull)) {
      seen.refuse(pointer, "missing required field: one of " + String.join(", ", shape.some()));
    }
    if (!shape.either().isEmpty()
        && shape.either().stream().filter(node::hasNonNull).count() != 1) {
      seen.refuse(pointer, "must have exactly one of " + String.join(", ", shape.either()));
    }
  }

  private void read(JsonNode table) {
    table
        .path("objects")
        .properties()
        .forEach(o -> objects.put(o.getKey(), shape(o.getValue(), Map.of())));
    table
        .path("views")
        .properties()
        .forEach(v -> views.put(v.getKey(), shape(v.getValue(), Map.of())));
    for (Family family : Family.values()) {
      Map<String, Shape> shapes = new HashMap<>();
      table
          .path(family.table())
          .properties()
          .forEach(
              row -> shapes.put(row.getKey(), typed(row.getValue(), family.common(row.getKey()))));
      families.put(family, shapes);
    }
  }

  private Map<String, Shape> shapes(Family family) {
    return families.getOrDefault(family, Map.of());
  }

  private Shape typed(JsonNode row, Map<String, String> common) {
    Shape fields = shape(row.path("fields"), common);
    Set<Surface> surfaces = EnumSet.noneOf(Surface.class);
    strings(row.path("on"))
        .forEach(name -> surfaces.add(Surface.valueOf(name.toUpperCase(Locale.ROOT))));
    return new Shape(
        fields.fields(),
        fields.required(),
        surfaces.isEmpty() ? EnumSet.allOf(Surface.class) : surfaces,
        Set.copyOf(strings(row.path("in"))),
        strings(row.path("some")),
        strings(row.path("either")));
  }

  private Shape shape(JsonNode fields, Map<String, String> more) {
    Map<String, Rule> rules = new HashMap<>();
    Set<String> required = new HashSet<>();
    more.forEach((name, rule) -> rules.put(name, text.read(rule)));
    fields
        .properties()
        .forEach(
            field -> {
              boolean isRequired = field.getKey().endsWith("!");
              String name =
                  isRequired
                      ? field.getKey().substring(0, field.getKey().length() - 1)
                      : field.getKey();
              rules.put(name, text.read(field.getValue().asText()));
              if (isRequired) {
                required.add(name);
              }
            });
    return new Shape(rules, required, Set.of(), Set.of(), List.of(), List.of());
  }

  private static List<String> strings(JsonNode nodes) {
    List<String> strings = new ArrayList<>();
    nodes.forEach(node -> strings.add(node.asText()));
    return strings;
  }
}
