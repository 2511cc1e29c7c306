package dev.ecomind.phasebot.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Makes rules of their short text in the table. */
final class RuleText {
  private static final Set<String> TEXT_FIELDS = Set.of("type", "text", "emoji", "verbatim");

  private static final int LONGEST_NUMERAL = 100;

  private final Rules rules;

  RuleText(Rules rules) {
    this.rules = rules;
  }

  Rule read(String text) {
    int space = text.indexOf(' ');
    String kind = space < 0 ? text : text.substring(0, space);
    String rest = space < 0 ? "" : text.substring(space + 1);
    return switch (kind) {
      case "string" -> string(Bounds.of(rest));
      case "text" ->
          textObject(rest.startsWith("plain"), Bounds.of(rest.substring(rest.indexOf(' ') + 1)));
      case "number" -> number(Bounds.of(rest));
      case "boolean" ->
          (node, pointer, seen) -> demand(node.isBoolean(), "a boolean", pointer, seen);
      case "one" -> one(List.of(rest.split("\\|", -1)));
      case "list" -> list(rest);
      case "object" -> (node, pointer, seen) -> rules.checkObject(rest, node, pointer, seen);
      case "element" -> (node, pointer, seen) -> rules.checkElement(rest, node, pointer, seen);
      case "block" -> block(rest);
      case "chart" -> (node, pointer, seen) -> rules.check(Family.CHART, node, pointer, seen);
      case "rich_part" -> (node, at, seen) -> rules.check(Family.RICH_PART, node, at, seen);
      case "rich" -> (node, pointer, seen) -> rules.check(Family.RICH, node, pointer, seen);
      case "decimal" -> (node, pointer, seen) -> demand(node.isNumber(), "a number", pointer, seen);
      case "positive" ->
          (node, pointer, seen) ->
              demand(node.isNumber() && node.asDouble() > 0, "a positive number", pointer, seen);
      case "date" ->
          (node, pointer, seen) -> demand(isDate(node.asText()), "a date", pointer, seen);
      case "time" ->
          (node, pointer, seen) -> demand(isTime(node.asText()), "a time", pointer, seen);
      case "numeral" ->
          (node, pointer, seen) ->
              demand(
                  node.isTextual() && isNumber(node.textValue()),
                  "a string that is a number",
                  pointer,
                  seen);
      case "any" -> (node, pointer, seen) -> {};
      default -> throw new IllegalArgumentException("no such rule: " + text);
    };
  }

  private static void demand(boolean holds, String what, String pointer, Examination seen) {
    if (!holds) {
      seen.refuse(pointer, "must be " + what);
    }
  }

  private static Rule string(Bounds bounds) {
    return (node, pointer, seen) -> {
      if (node.isTextual()) {
        seen.bounds(pointer, Examination.length(node), bounds);
      } else {
        seen.refuse(pointer, "must be a string");
      }
    };
  }

  private static Rule textObject(boolean isPlainOnly, Bounds bounds) {
    return (node, pointer, seen) -> {
      if (!node.isObject()) {
        seen.refuse(pointer, "must be a valid text object");
        return;
      }
      String type = node.path("type").asText();
      if (!type.equals("plain_text") && (isPlainOnly || !type.equals("mrkdwn"))) {
        seen.refuse(pointer + "/type", "must be a valid text object: unsupported type " + type);
      }
      node.fieldNames()
          .forEachRemaining(
              name -> {
                if (!TEXT_FIELDS.contains(name)) {
                  seen.refuse(pointer, "invalid additional property: " + name);
                }
              });
      string(bounds).check(node.path("text"), pointer + "/text", seen);
      Appearance.note(node, pointer, seen);
    };
  }

  private static Rule number(Bounds bounds) {
    return (node, pointer, seen) -> {
      if (!node.isIntegralNumber()) {
        seen.refuse(pointer, "must be an integer");
      } else if (!bounds.contains(node.asLong())) {
        seen.refuse(pointer, "must be between " + bounds.min() + " and " + bounds.max());
      }
    };
  }

  private static Rule one(List<String> allowed) {
    return (node, pointer, seen) ->
        demand(
            allowed.contains(node.asText()), "one of " + String.join(", ", allowed), pointer, seen);
  }

  private Rule block(String types) {
    List<String> allowed = types.isEmpty() ? List.of() : List.of(types.split("\\|", -1));
    return (node, pointer, seen) -> {
      String type = node.path("type").asText();
      if (allowed.isEmpty() || allowed.contains(type)) {
        rules.check(Family.BLOCK, node, pointer, seen);
      } else {
        seen.refuse(pointer + "/type", "unsupported type: " + type);
      }
    };
  }

  private Rule list(String text) {
    int of = text.indexOf(" of ");
    Bounds bounds = Bounds.of(text.substring(0, of));
    Rule item = read(text.substring(of + 4));
    return (node, pointer, seen) -> {
      if (!node.isArray()) {
        seen.refuse(pointer, "must be an array");
        return;
      }
      if (node.size() > bounds.max()) {
        seen.refuse(pointer, "no more than " + bounds.max() + " items allowed");
        return;
      }
      if (node.size() < bounds.min()) {
        seen.refuse(pointer, "no fewer than " + bounds.min() + " items required");
      }
      int index = 0;
      for (JsonNode child : node) {
        item.check(child, pointer + "/" + index++, seen);
      }
    };
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeException notADate) {
      return false;
    }
  }

  private static boolean isNumber(String text) {
    return text.length() <= LONGEST_NUMERAL && text.matches("-?(\\d+(\\.\\d*)?|\\.\\d+)");
  }

  private static boolean isTime(String text) {
    try {
      return text.length() == 5 && LocalTime.parse(text).getSecond() == 0;
    } catch (DateTimeException notATime) {
      return false;
    }
  }
}
