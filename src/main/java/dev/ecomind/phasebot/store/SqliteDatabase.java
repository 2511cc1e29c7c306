package dev.ecomind.phasebot.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.ecomind.phasebot.project.NotRecorded;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A SQLite file: one connection writes, a few read beside it. */
final class SqliteDatabase implements Database {
  private static final Logger log = LoggerFactory.getLogger(SqliteDatabase.class);

  private final SqliteLocation location;
  private final SqliteLock lock;
  private final Jdbi writers;
  private final HikariDataSource pool;
  private final Jdbi readers;
  private final Duration patience;
  private final ReentrantLock writing = new ReentrantLock(true);
  private final Dialect dialect = new SqliteDialect();
  private @Nullable Handle writer;
  private volatile boolean recording = true;

  private SqliteDatabase(SqliteConnections connections, SqliteLock lock) {
    this.location = connections.location();
    this.lock = lock;
    this.patience = connections.patience();
    this.writers = Jdbi.create(connections.writer());
    // Open as long as the pool is: the last connection tidies up, which a reader cannot.
    this.writer = writers.open();
    this.pool = connections.readers();
    this.readers = Jdbi.create(pool);
  }

  static SqliteDatabase open(StoreSettings settings) {
    SqliteLocation location = SqliteLocation.of(settings.url());
    SqliteLock lock = SqliteLock.take(location);
    try {
      SqliteConnections connections = new SqliteConnections(location, settings.patience());
      Jdbi writers = Jdbi.create(connections.writer());
      writers.useHandle(SqlitePromises::check);
      Migrations.of(connections.migrator(), "sqlite", location.file().toString()).run();
      writers.useHandle(SqlitePromises::checkSchema);
      return new SqliteDatabase(connections, lock);
    } catch (JdbiException failure) {
      lock.close();
      throw new StoreRefused(
          "The database "
              + location.file()
              + " cannot be opened ("
              + rootMessage(failure)
              + "). Nothing was changed. If it is damaged, put a backup in its place.",
          failure);
    } catch (RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  @Override
  public <T> T read(Function<Handle, T> work) {
    return readers.withHandle(work::apply);
  }

  @Override
  public <T> T write(Function<Handle, T> work) {
    if (writing.isHeldByCurrentThread()) {
      throw new IllegalStateException("A change begins no second change inside it");
    }
    writing.lock();
    try {
      return commit(work);
    } finally {
      writing.unlock();
    }
  }

  private <T> T commit(Function<Handle, T> work) {
    try {
      T result = writer().inTransaction(work::apply);
      recording = true;
      return result;
    } catch (JdbiException failure) {
      recording = false;
      dropWriter();
      throw NotRecorded.unchanged(
          "The store could not write (" + rootMessage(failure) + "). Nothing was changed.",
          failure);
    }
  }

  private Handle writer() {
    Handle open = writer;
    if (open == null) {
      open = writers.open();
      writer = open;
    }
    return open;
  }

  /** A connection that failed may still hold its transaction; the next change gets a new one. */
  private void dropWriter() {
    Handle failed = writer;
    writer = null;
    if (failed == null) {
      return;
    }
    Connection connection = failed.getConnection();
    try (connection;
        failed) {
      log.debug("Closing the failed connection to {}", location.file());
    } catch (JdbiException | SQLException failure) {
      log.debug("The connection to {} did not close cleanly", location.file(), failure);
    }
  }

  @Override
  public Dialect dialect() {
    return dialect;
  }

  @Override
  public boolean isReady() {
    try {
      return Files.exists(location.file()) && canRead() && (recording || canWrite());
    } catch (JdbiException | NotRecorded failure) {
      return false;
    }
  }

  private boolean canRead() {
    return readers.withHandle(
        handle -> handle.createQuery("SELECT count(*) FROM fence").mapTo(Long.class).one() == 1);
  }

  /** Tries a real commit; asked only after one failed. */
  private boolean canWrite() {
    try {
      if (!writing.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return false;
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
    try {
      return commit(handle -> handle.execute("UPDATE fence SET last = last + 1") == 1);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() {
    pool.close();
    writing.lock();
    try {
      dropWriter();
    } finally {
      writing.unlock();
      lock.close();
    }
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }
}
