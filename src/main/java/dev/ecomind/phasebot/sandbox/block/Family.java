package dev.ecomind.phasebot.sandbox.block;

import java.util.Map;

/** Things that tell by their {@code type} what they are made of. */
enum Family {
  BLOCK("blocks", "block_id"),
  ELEMENT("elements", "action_id"),
  CHART("charts", ""),
  RICH_PART("rich_parts", ""),
  RICH("rich", "");

  private static final String NAME = "string 1..255";

  private final String table;
  private final String id;

  Family(String table, String id) {
    this.table = table;
    this.id = id;
  }

  /** The name of the family's part of the table. */
  String table() {
    return table;
  }

  /** The rules of the fields that all of such a type have. */
  Map<String, String> common(String type) {
    boolean hasId = !id.isEmpty() && !(this == ELEMENT && type.equals("image"));
    return hasId ? Map.of("type", NAME, id, NAME) : Map.of("type", NAME);
  }
}
