package dev.ecomind.phasebot.store;

import java.util.List;

/**
 * A table of the store, as it is moved from one engine to another.
 *
 * @param key the columns of its primary key, by which it is read in order
 * @param batch how many rows are held in memory at a time
 */
record MovedTable(String name, List<String> key, int batch) {
  private static final int MANY = 2000;

  /** A revision holds a whole document, twice. */
  private static final int FEW = 4;

  /** All of them, each behind those that it points at. */
  static final List<MovedTable> ALL =
      List.of(
          new MovedTable("project", List.of("id"), MANY),
          new MovedTable("binding", List.of("workspace", "channel"), MANY),
          new MovedTable("review", List.of("project", "revision"), FEW),
          new MovedTable("item_id", List.of("project", "id"), MANY),
          new MovedTable("activity", List.of("project", "sequence"), MANY),
          new MovedTable("member", List.of("id"), MANY),
          new MovedTable("user_group", List.of("handle"), MANY),
          new MovedTable("delivery", List.of("id"), MANY));

  MovedTable {
    key = List.copyOf(key);
  }
}
