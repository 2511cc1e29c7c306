package dev.ecomind.phasebot.store;

import java.util.Arrays;
import org.jdbi.v3.core.Handle;

/** What a connection that writes must be, so that what was confirmed survives a power cut. */
final class SqlitePromises {
  /** Earlier versions can lose writes when a checkpoint and a writer meet. */
  private static final String OLDEST = "3.51.3";

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
