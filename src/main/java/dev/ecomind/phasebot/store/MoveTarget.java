package dev.ecomind.phasebot.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The database that a store is moved into, from being empty to being used. */
record MoveTarget(Handle handle, PostgresLocation location) {
  /** There as long as a move into the database has not ended; nobody opens a store that has it. */
  static final String MARK = "unfinished_move";

  /** Lets no second one move into it; let go of when the connection ends. */
  void hold() {
    boolean held =
        handle
            .createQuery("SELECT pg_try_advisory_lock(hashtextextended('ecomind move', 0))")
            .mapTo(Boolean.class)
            .one();
    if (!held) {
      throw new StoreRefused(
          "Another process is moving a store into the database "
              + location
              + " just now. Nothing was changed. Let it end.");
    }
  }

  /** Begins a move, or goes on with the one that was begun from the same place. */
  void begin(String source) {
    Optional<String> begun = begun();
    if (begun.filter(source::equals).isPresent()) {
      return;
    }
    if (begun.isPresent()) {
      throw new StoreRefused(
          "The database "
              + location
              + " holds half of another store, from "
              + begun.get()
              + ". Nothing was changed. Move that one again to the end, or name an empty database.");
    }
    handle.useTransaction(
        ignored -> {
          refuseUsed();
          handle.execute("CREATE TABLE " + MARK + " (source TEXT NOT NULL)");
          handle.execute("INSERT INTO " + MARK + " (source) VALUES (?)", source);
        });
  }

  private Optional<String> begun() {
    boolean marked =
        handle
            .createQuery("SELECT to_regclass(:mark) IS NOT NULL")
            .bind("mark", MARK)
            .mapTo(Boolean.class)
            .one();
    return marked
        ? handle.createQuery("SELECT source FROM " + MARK).mapTo(String.class).findOne()
        : Optional.empty();
  }

  private void refuseUsed() {
    for (MovedTable table : MovedTable.ALL) {
      if (!rows(table).lastKey().isEmpty()) {
        throw new StoreRefused(
            "The database "
                + location
                + " is not empty: there are rows in "
                + table.name()
                + ". Nothing was changed. Name an empty database.");
      }
    }
  }

  MovedRows rows(MovedTable table) {
    return new MovedRows(handle, table, columns(table));
  }

  /** As the newest migration left them, so that none can be forgotten. */
  List<String> columns(MovedTable table) {
    return handle
        .createQuery(
            """
            SELECT column_name
            FROM information_schema.columns
            WHERE table_schema = current_schema() AND table_name = :table
            ORDER BY ordinal_position
            """)
        .bind("table", table.name())
        .mapTo(String.class)
        .list();
  }

  /** All of them or none. */
  void add(MovedTable table, List<MovedRows.Row> rows) {
    List<String> columns = columns(table);
    List<String> places = new ArrayList<>();
    for (String column : columns) {
      // The only yes or no of the store; a number is none to PostgreSQL.
      places.add(table.name().equals("member") && column.equals("admin") ? "? <> 0" : "?");
    }
    handle.useTransaction(
        ignored -> {
          try (PreparedBatch batch =
              handle.prepareBatch(
                  "INSERT INTO %s (%s) VALUES (%s)"
                      .formatted(
                          table.name(), String.join(", ", columns), String.join(", ", places)))) {
            for (MovedRows.Row row : rows) {
              for (int i = 0; i < columns.size(); i++) {
                batch.bind(i, row.values().get(i).orElse(null));
              }
              batch.add();
            }
            batch.execute();
          }
        });
  }

  /** Forgets what was copied, to begin anew. */
  void empty() {
    handle.useTransaction(
        ignored -> {
          handle.execute("ALTER TABLE activity DISABLE TRIGGER activity_is_not_emptied");
          handle.execute("ALTER TABLE review DISABLE TRIGGER review_is_not_emptied");
          handle.execute(
              "TRUNCATE "
                  + String.join(", ", MovedTable.ALL.stream().map(MovedTable::name).toList()));
          handle.execute("ALTER TABLE activity ENABLE TRIGGER activity_is_not_emptied");
          handle.execute("ALTER TABLE review ENABLE TRIGGER review_is_not_emptied");
        });
  }

  /**
   * From now on it is a store like any other.
   *
   * @param token the last fencing token that was given out
   */
  void end(long token) {
    handle.useTransaction(
        ignored -> {
          handle
              .createQuery("SELECT setval('fence', greatest(:token, 1))")
              .bind("token", token)
              .mapTo(Long.class)
              .one();
          handle
              .createQuery(
                  """
                  SELECT setval(pg_get_serial_sequence('project', 'id'),
                    (SELECT coalesce(max(id), 0) + 1 FROM project), false)
                  """)
              .mapTo(Long.class)
              .one();
          handle.execute("DROP TABLE " + MARK);
        });
    // So that the server plans its first queries by what is there now.
    handle.execute("ANALYZE");
  }
}
