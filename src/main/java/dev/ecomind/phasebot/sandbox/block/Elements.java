package dev.ecomind.phasebot.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the interactive elements of blocks. */
public final class Elements {
  private Elements() {}

  /** An element, the block it stands in, and where in the block. */
  public record Placed(JsonNode block, JsonNode element, String pointer) {
    public String blockId() {
      return block.path("block_id").asText();
    }

    public String actionId() {
      return element.path("action_id").asText();
    }

    public String type() {
      return element.path("type").asText();
    }
  }

  /** All elements of a list of blocks. */
  public static List<Placed> of(JsonNode blocks) {
    List<Placed> all = new ArrayList<>();
    blocks.forEach(block -> all.addAll(in(block)));
    return all;
  }

  public static Optional<Placed> find(JsonNode blocks, String blockId, String actionId) {
    return of(blocks).stream()
        .filter(placed -> placed.blockId().equals(blockId) && placed.actionId().equals(actionId))
        .findFirst();
  }

  static List<Placed> in(JsonNode block) {
    List<Placed> placed = new ArrayList<>();
    switch (block.path("type").asText()) {
      case "section" -> add(placed, block, block.path("accessory"), "/accessory");
      case "input" -> add(placed, block, block.path("element"), "/element");
      case "actions", "context_actions" -> addAll(placed, block, "elements");
      case "card" -> addAll(placed, block, "actions");
      case "carousel" -> addInner(placed, block, "elements");
      case "container" -> addInner(placed, block, "child_blocks");
      default -> {
        // Other blocks hold nothing that answers.
      }
    }
    return placed;
  }

  /** The option of a choice that has this value, also in its groups. */
  public static Optional<JsonNode> option(JsonNode element, String value) {
    List<JsonNode> options = new ArrayList<>();
    element.path("options").forEach(options::add);
    element.path("option_groups").forEach(group -> group.path("options").forEach(options::add));
    return options.stream().filter(one -> one.path("value").asText().equals(value)).findFirst();
  }

  private static void addAll(List<Placed> placed, JsonNode block, String field) {
    int index = 0;
    for (JsonNode element : block.path(field)) {
      add(placed, block, element, "/" + field + "/" + index++);
    }
  }

  private static void addInner(List<Placed> placed, JsonNode block, String field) {
    int index = 0;
    for (JsonNode inner : block.path(field)) {
      String pointer = "/" + field + "/" + index++;
      for (Placed one : in(inner)) {
        placed.add(new Placed(one.block(), one.element(), pointer + one.pointer()));
      }
    }
  }

  private static void add(List<Placed> placed, JsonNode block, JsonNode element, String pointer) {
    if (element.isObject() && !element.path("type").asText().equals("image")) {
      placed.add(new Placed(block, element, pointer));
    }
  }
}
