package dev.ecomind.phasebot.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a server must be, so that what was confirmed survives a power cut. */
final class PostgresPromises {
  private static final Logger log = LoggerFactory.getLogger(PostgresPromises.class);

  /** The oldest that its makers still mended when this was written. */
  private static final int OLDEST = 14;

  private static final List<String> SCHEMA =
      List.of(
          "activity",
          "activity_is_not_emptied",
          "activity_keeps_its_rows",
          "binding",
          "delivery",
          "fence",
          "item_id",
          "member",
          "project",
          "review",
          "review_is_not_emptied",
          "review_keeps_its_rows",
          "user_group");

  private PostgresPromises() {}

  static void check(Handle handle, PostgresLocation location) {
    refuseOlder(handle, location);
    demand(
        handle,
        location,
        "server_encoding",
        List.of("UTF8"),
        "so it cannot keep every letter. Make the database anew with ENCODING 'UTF8'.");
    demand(
        handle,
        location,
        "transaction_read_only",
        List.of("off"),
        "so nothing can be recorded: a standby, or a user who may only read. Name the primary"
            + " server, and a user who may write.");
    demand(
        handle,
        location,
        "synchronous_commit",
        List.of("on", "remote_apply"),
        "so a power cut could lose what was confirmed. Say ALTER DATABASE \""
            + location.database()
            + "\" SET synchronous_commit = on, and look for it at the user, too.");
    // Only a warning: some services keep the log of transactions safe in another way.
    if (!text(handle, "SHOW fsync").equals("on")) {
      log.warn(
          "The database {} has fsync = off; unless it is kept safe otherwise, a power cut destroys"
              + " it",
          location);
    }
  }

  static void refuseOlder(Handle handle, PostgresLocation location) {
    refuseOlder(
        Integer.parseInt(text(handle, "SHOW server_version_num")),
        text(handle, "SHOW server_version"),
        location);
  }

  static void refuseOlder(int number, String version, PostgresLocation location) {
    if (number < OLDEST * 10_000) {
      throw new StoreRefused(
          "The database %s runs on PostgreSQL %s, and %d is the oldest that will do. Nothing was"
                  .formatted(location, version, OLDEST)
              + " changed. Name a newer server.");
    }
  }

  /** What the migrations made must still be there: they are not run twice. */
  static void checkSchema(Handle handle, PostgresLocation location) {
    List<String> found =
        handle
            .createQuery(
                """
                SELECT relname
                FROM pg_class
                WHERE relkind IN ('r', 'p', 'S')
                  AND relnamespace = CAST(quote_ident(current_schema()) AS regnamespace)
                UNION ALL
                SELECT tgname
                FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
                WHERE tgenabled IN ('O', 'A') AND NOT tgisinternal
                  AND relnamespace = CAST(quote_ident(current_schema()) AS regnamespace)
                """)
            .mapTo(String.class)
            .list();
    if (found.contains(MoveTarget.MARK)) {
      throw new StoreRefused(
          "A store was moved into the database "
              + location
              + ", but not to the end. Nothing was started. Run the same migrate command again: it"
              + " goes on where it stopped.");
    }
    List<String> lacking = new ArrayList<>(SCHEMA);
    lacking.removeAll(found);
    if (!lacking.isEmpty()) {
      throw new StoreRefused(
          "The database "
              + location
              + " is damaged: it lacks "
              + String.join(", ", lacking)
              + ". Nothing was repaired. Put a backup in its place, or name another one.");
    }
  }

  private static void demand(
      Handle handle, PostgresLocation location, String setting, List<String> good, String so) {
    String found = text(handle, "SHOW " + setting);
    if (!good.contains(found)) {
      throw new StoreRefused(
          "The database %s has %s = %s instead of %s, %s Nothing was changed."
              .formatted(location, setting, found, good.get(0), so));
    }
  }

  private static String text(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(String.class).one();
  }
}
