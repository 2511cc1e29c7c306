package dev.ecomind.phasebot.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** A PostgreSQL database that is only read; a standby does as well. */
final class PostgresReading implements Database {
  private final PostgresReaders readers;

  private PostgresReading(PostgresReaders readers) {
    this.readers = readers;
  }

  static PostgresReading open(StoreSettings settings) {
    PostgresLocation location = PostgresLocation.of(settings.url());
    PostgresConnections connections = new PostgresConnections(location, settings.patience());
    try {
      Jdbi plain = connections.plain();
      plain.useHandle(handle -> PostgresPromises.refuseOlder(handle, location));
      connections.migrations().check();
      plain.useHandle(handle -> PostgresPromises.checkSchema(handle, location));
      return new PostgresReading(new PostgresReaders(connections.readers()));
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
    throw new UnsupportedOperationException("The store was opened for reading only");
  }

  @Override
  public Dialect dialect() {
    return new PostgresDialect();
  }

  @Override
  public boolean isReady() {
    return readers.isOpen();
  }

  @Override
  public void close() {
    readers.close();
  }
}
