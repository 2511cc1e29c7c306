package dev.ecomind.phasebot.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Moves a store from a SQLite file into an empty PostgreSQL database. The file is only read. Killed
 * at any point, it goes on from there when it is run again.
 */
public final class Move {
  private final StoreSettings from;
  private final StoreSettings to;
  private final Progress progress;

  /** Told how far it has come. */
  public interface Progress {
    void copied(String table, long rows, long of);

    void compared(String table, long rows);
  }

  public Move(StoreSettings from, StoreSettings to, Progress progress) {
    this.from = from;
    this.to = to;
    this.progress = progress;
  }

  /**
   * Copies what is not there yet, and compares everything.
   *
   * @return how many rows each table has
   * @throws StoreRefused when it cannot be done, or came to an end before it was
   */
  public Map<String, Long> run() {
    if (Engine.of(from) != Engine.SQLITE || Engine.of(to) != Engine.POSTGRES) {
      throw new StoreRefused(
          "A store is moved from SQLite to PostgreSQL. Nothing was changed. Say, for example,"
              + " --from jdbc:sqlite:data/ecomind.db"
              + " --to jdbc:postgresql://db.example.com:5432/ecomind?user=ecomind&password=…");
    }
    PostgresLocation target = PostgresLocation.of(to.url());
    SqliteLocation source = SqliteLocation.existing(from.url());
    // Held to the end, so that no bot writes what was read already.
    SqliteLock lock = SqliteLock.take(source);
    try (lock;
        HikariDataSource pool = new SqliteConnections(source, from.patience()).readers()) {
      Migrations.of(pool, "sqlite", source.file().toString()).check();
      try (Handle reading = Jdbi.create(pool).open()) {
        return into(target, reading, source.file().toString());
      }
    }
  }

  private Map<String, Long> into(PostgresLocation location, Handle source, String name) {
    PostgresConnections connections = new PostgresConnections(location, to.patience());
    try (Handle writing = connections.patient().open()) {
      PostgresPromises.check(writing, location);
      MoveTarget target = new MoveTarget(writing, location);
      target.hold();
      connections.migrations().run();
      target.begin(name);
      copy(source, target);
      Map<String, Long> rows = new LinkedHashMap<>();
      List<String> different = compare(source, target, rows);
      if (!different.isEmpty()) {
        // The file was used between two runs: what was copied first is not what is there now.
        target.empty();
        copy(source, target);
        different = compare(source, target, rows);
      }
      if (!different.isEmpty()) {
        throw new StoreRefused(
            "What arrived in the database %s differs in %s from what was sent. It is not used."
                    .formatted(location, String.join(", ", different))
                + " The file is as it was. Run it again, or name another empty database.");
      }
      target.end(token(source));
      return rows;
    } catch (JdbiException failure) {
      PostgresFailure why = PostgresFailure.of(failure);
      throw new StoreRefused(
          "The move into the database %s stopped (%s). The file %s is as it was. Run it again, and it"
                  .formatted(location, why.words(), name)
              + " goes on where it stopped.",
          failure);
    }
  }

  private void copy(Handle source, MoveTarget target) {
    for (MovedTable table : MovedTable.ALL) {
      MovedRows reading = new MovedRows(source, table, target.columns(table));
      MovedRows there = target.rows(table);
      long all = reading.count();
      long done = there.count();
      List<MovedRows.Row> page = reading.after(there.lastKey());
      while (!page.isEmpty()) {
        target.add(table, page);
        done += page.size();
        progress.copied(table.name(), done, all);
        page = reading.after(page.get(page.size() - 1).key());
      }
    }
  }

  private List<String> compare(Handle source, MoveTarget target, Map<String, Long> rows) {
    return MovedTable.ALL.stream()
        .filter(
            table -> {
              MovedChecksum sent =
                  MovedChecksum.of(new MovedRows(source, table, target.columns(table)));
              MovedChecksum arrived = MovedChecksum.of(target.rows(table));
              progress.compared(table.name(), arrived.rows());
              rows.put(table.name(), arrived.rows());
              return !sent.equals(arrived);
            })
        .map(MovedTable::name)
        .toList();
  }

  private static long token(Handle source) {
    return source.createQuery("SELECT last FROM fence").mapTo(Long.class).one();
  }
}
