package dev.ecomind.phasebot.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.ecomind.phasebot.project.NotRecorded;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** A PostgreSQL database, used by any number of processes at a time. */
final class PostgresDatabase implements Database {
  private final Dialect dialect = new PostgresDialect();
  private final PostgresReaders readers;
  private final HikariDataSource writers;
  private final PostgresTransactions transactions;
  private final ThreadLocal<Boolean> writing = ThreadLocal.withInitial(() -> false);
  private volatile boolean recording = true;

  private PostgresDatabase(PostgresConnections connections) {
    this.readers = new PostgresReaders(connections.readers());
    this.writers = connections.writers();
    this.transactions =
        new PostgresTransactions(
            Jdbi.create(writers).registerArrayType(String.class, "text"),
            connections.patience(),
            System::nanoTime);
  }

  static PostgresDatabase open(StoreSettings settings) {
    PostgresLocation location = PostgresLocation.of(settings.url());
    PostgresConnections connections = new PostgresConnections(location, settings.patience());
    try {
      Jdbi plain = connections.plain();
      plain.useHandle(handle -> PostgresPromises.check(handle, location));
      connections.migrations().run();
      plain.useHandle(handle -> PostgresPromises.checkSchema(handle, location));
      return new PostgresDatabase(connections);
    } catch (JdbiException failure) {
      throw PostgresFailure.of(failure).refused(location);
    }
  }

  @Override
  public <T> T read(Function<Handle, T> work) {
    return readers.read(work);
  }

  @Override
  public <T> T write(Function<Handle, T> work) {
    if (writing.get()) {
      throw new IllegalStateException("A change begins no second change inside it");
    }
    writing.set(true);
    try {
      T result = transactions.run(work);
      recording = true;
      return result;
    } catch (NotRecorded failure) {
      recording = false;
      throw failure;
    } finally {
      writing.remove();
    }
  }

  @Override
  public Dialect dialect() {
    return dialect;
  }

  @Override
  public boolean isReady() {
    try {
      return canRead() && (recording || canWrite());
    } catch (JdbiException | NotRecorded failure) {
      return false;
    }
  }

  private boolean canRead() {
    return read(
        handle -> handle.createQuery("SELECT last_value FROM fence").mapTo(Long.class).one() >= 0);
  }

  /** Tries a real commit; asked only after one failed. */
  private boolean canWrite() {
    return write(handle -> dialect.token(handle) > 0);
  }

  @Override
  public void close() {
    writers.close();
    readers.close();
  }
}
