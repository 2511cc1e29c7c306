package dev.ecomind.phasebot.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What a connection that writes must be, so that what was confirmed survives a power cut. */
final class SqlitePromises {
  /** Earlier versions can lose writes when a checkpoint and a writer meet. */
  private static final String OLDEST = "3.51.3";

  private static final List<String> SCHEMA =
      List.of(
          "activity",
          "activity_keeps_its_rows",
          "activity_loses_no_row",
          "binding",
          "delivery",
          "fence",
          "item_id",
          "member",
          "project",
          "review",
          "review_keeps_its_rows",
          "review_loses_no_row",
          "user_group");

  private SqlitePromises() {}

  static void check(Handle handle) {
    String version = text(handle, "SELECT sqlite_version()");
    if (Arrays.compare(parts(version), parts(OLDEST)) < 0) {
      throw new StoreRefused(
          "SQLite " + version + " is too old; use " + OLDEST + " or newer, for it loses no write.");
    }
    demand(handle, "journal_mode", "wal");
    demand(handle, "synchronous", "2");
    demand(handle, "foreign_keys", "1");
  }

  /** What the migrations made must still be there: they are not run twice. */
  static void checkSchema(Handle handle) {
    List<String> lacking = new ArrayList<>(SCHEMA);
    lacking.removeAll(
        handle
            .createQuery("SELECT name FROM sqlite_schema WHERE type IN ('table', 'trigger')")
            .mapTo(String.class)
            .list());
    if (!lacking.isEmpty()) {
      throw new StoreRefused(
          "The database is damaged: it lacks "
              + String.join(", ", lacking)
              + ". Nothing was repaired. Put a backup in its place, or name another one.");
    }
  }

  private static void demand(Handle handle, String pragma, String wanted) {
    String found = text(handle, "PRAGMA " + pragma);
    if (!found.equalsIgnoreCase(wanted)) {
      throw new StoreRefused(
          "SQLite runs with "
              + pragma
              + " = "
              + found
              + " instead of "
              + wanted
              + ", so a power cut could lose what was confirmed. Put the database on a local disk.");
    }
  }

  static int[] parts(String version) {
    return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }

  private static String text(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(String.class).one();
  }
}
