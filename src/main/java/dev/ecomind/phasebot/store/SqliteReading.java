package dev.ecomind.phasebot.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** A SQLite file that is only read, beside whoever else uses it. */
final class SqliteReading implements Database {
  private final HikariDataSource pool;
  private final Jdbi readers;

  private SqliteReading(HikariDataSource pool) {
    this.pool = pool;
    this.readers = Jdbi.create(pool);
  }

  static SqliteReading open(StoreSettings settings) {
    SqliteLocation location = SqliteLocation.existing(settings.url());
    HikariDataSource pool = new SqliteConnections(location, settings.patience()).readers();
    try {
      Migrations.of(pool, "sqlite", location.file().toString()).check();
      Jdbi.create(pool).useHandle(SqlitePromises::checkSchema);
      return new SqliteReading(pool);
    } catch (JdbiException failure) {
      pool.close();
      throw new StoreRefused(
          "The database " + location.file() + " cannot be read. Nothing was changed.", failure);
    } catch (RuntimeException failure) {
      pool.close();
      throw failure;
    }
  }

  @Override
  public <T> T read(Function<Handle, T> work) {
    return readers.withHandle(work::apply);
  }

  @Override
  public <T> T write(Function<Handle, T> work) {
    throw new UnsupportedOperationException("The store was opened for reading only");
  }

  @Override
  public Dialect dialect() {
    return new SqliteDialect();
  }

  @Override
  public boolean isReady() {
    return !pool.isClosed();
  }

  @Override
  public void close() {
    pool.close();
  }
}
