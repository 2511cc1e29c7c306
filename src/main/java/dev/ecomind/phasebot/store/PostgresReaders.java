package dev.ecomind.phasebot.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Connections that only read. One that was lost meanwhile, and nobody knew, is no reason to fail.
 */
final class PostgresReaders implements AutoCloseable {
  private final HikariDataSource pool;
  private final Jdbi readers;

  PostgresReaders(HikariDataSource pool) {
    this.pool = pool;
    this.readers = Jdbi.create(pool);
  }

  <T> T read(Function<Handle, T> work) {
    // At worst all of the pool are lost; the pool drops each as it fails.
    for (int left = pool.getMaximumPoolSize(); ; left--) {
      try {
        return readers.withHandle(work::apply);
      } catch (JdbiException failure) {
        if (left == 0 || !PostgresFailure.of(failure).isLostUse()) {
          throw failure;
        }
      }
    }
  }

  boolean isOpen() {
    return !pool.isClosed();
  }

  @Override
  public void close() {
    pool.close();
  }
}
