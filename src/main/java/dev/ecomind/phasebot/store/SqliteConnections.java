package dev.ecomind.phasebot.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** How each kind of connection to a SQLite file is set up. */
record SqliteConnections(SqliteLocation location, Duration patience) {
  private static final int READERS = 4;

  /** Takes the write lock when a transaction begins: a later upgrade would fail at once. */
  DataSource writer() {
    SQLiteConfig config = durable();
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return source(config);
  }

  /** For migrations, which open several connections and read with some of them. */
  DataSource migrator() {
    return source(durable());
  }

  HikariDataSource readers() {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(milliseconds());
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("store-readers");
    pool.setDataSource(source(config));
    pool.setReadOnly(true);
    pool.setMaximumPoolSize(READERS);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(Math.max(250, patience.toMillis()));
    return new HikariDataSource(pool);
  }

  private SQLiteConfig durable() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(milliseconds());
    return config;
  }

  private SQLiteDataSource source(SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(location.url());
    return source;
  }

  private int milliseconds() {
    return Math.toIntExact(patience.toMillis());
  }
}
