package dev.ecomind.phasebot.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** What no single block can show: ids that repeat, tables out of shape, ranges turned round. */
final class Coherence {
  private static final int LONGEST_TABLE = 20_000;

  private Coherence() {}

  static void check(JsonNode blocks, String pointer, Examination seen) {
    Set<String> blockIds = new HashSet<>();
    int tables = 0;
    int index = 0;
    for (JsonNode block : blocks) {
      String at = pointer + "/" + index++;
      String id = block.path("block_id").asText();
      if (!id.isEmpty() && !blockIds.add(id)) {
        seen.repeatedId(at + "/block_id", "`block_id` must be unique: " + id);
      }
      String type = block.path("type").asText();
      if (type.equals("table")) {
        tables++;
      }
      if (type.equals("table") || type.equals("data_table")) {
        checkTable(block, at, seen);
      }
      checkElements(block, at, seen);
    }
    if (tables > 1) {
      seen.refuse(pointer, "only one table allowed");
    }
  }

  private static void checkElements(JsonNode block, String at, Examination seen) {
    Set<String> actionIds = new HashSet<>();
    for (Elements.Placed placed : Elements.in(block)) {
      String id = placed.element().path("action_id").asText();
      if (!id.isEmpty() && !actionIds.add(id)) {
        seen.refuse(at + placed.pointer(), "`action_id` must be unique within a block: " + id);
      }
      checkInitial(placed.element(), at + placed.pointer(), seen);
      checkRange(placed.element(), at + placed.pointer(), seen);
    }
  }

  private static void checkInitial(JsonNode element, String at, Examination seen) {
    JsonNode initial = element.path("initial_option");
    if (initial.isObject()
        && element.path("type").asText().matches("static_select|radio_buttons")
        && Elements.option(element, initial.path("value").asText()).isEmpty()) {
      seen.refuse(at + "/initial_option", "must be one of the options");
    }
    for (JsonNode one : element.path("initial_options")) {
      if (element.path("type").asText().matches("multi_static_select|checkboxes")
          && Elements.option(element, one.path("value").asText()).isEmpty()) {
        seen.refuse(at + "/initial_options", "must be among the options");
      }
    }
  }

  private static void checkRange(JsonNode element, String at, Examination seen) {
    if (element.hasNonNull("min_length")
        && element.hasNonNull("max_length")
        && element.path("min_length").asLong() > element.path("max_length").asLong()) {
      seen.refuse(at + "/min_length", "must not exceed max_length");
    }
    if (element.hasNonNull("min_value")
        && element.hasNonNull("max_value")
        && element.path("min_value").asDouble() > element.path("max_value").asDouble()) {
      seen.refuse(at + "/min_value", "must not exceed max_value");
    }
  }

  private static void checkTable(JsonNode table, String at, Examination seen) {
    int characters = 0;
    for (JsonNode row : table.path("rows")) {
      for (JsonNode cell : row) {
        characters += Examination.length(cell.path("text"));
      }
    }
    if (characters > LONGEST_TABLE) {
      seen.refuse(at + "/rows", "must be less than " + (LONGEST_TABLE + 1) + " characters");
    }
    int columns = table.path("rows").path(0).size();
    for (JsonNode row : table.path("rows")) {
      if (row.size() != columns) {
        seen.refuse(at + "/rows", "all rows must have the same number of columns");
        return;
      }
    }
    if (table.path("column_settings").size() > columns) {
      seen.refuse(at + "/column_settings", "must not outnumber the columns");
    }
  }
}
