package dev.ecomind.phasebot.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How each kind of connection to a PostgreSQL database is set up: nothing waits without an end, for
 * a lock, a statement, a connection or an answer.
 */
record PostgresConnections(PostgresLocation location, Duration patience) {
  private static final int READERS = 4;
  private static final int WRITERS = 6;

  /** Each transaction sees one moment, and changes nothing. */
  HikariDataSource readers() {
    HikariConfig pool = pool("store-readers", READERS);
    pool.setReadOnly(true);
    pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
    return new HikariDataSource(pool);
  }

  /** Each statement sees what was committed before it, so also what a lock was waited for. */
  HikariDataSource writers() {
    HikariConfig pool = pool("store-writers", WRITERS);
    pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    return new HikariDataSource(pool);
  }

  /** For the checks at start. */
  Jdbi plain() {
    return Jdbi.create(source());
  }

  /** Of which a statement may take its time. */
  Jdbi patient() {
    return Jdbi.create(patientSource());
  }

  Migrations migrations() {
    return Migrations.of(
        patientSource(),
        "postgres",
        location.toString(),
        failure ->
            Optional.of(PostgresFailure.of(failure))
                .filter(why -> why.isLoss() || why.lacksRight())
                .map(why -> why.refused(location)));
  }

  private PGSimpleDataSource patientSource() {
    PGSimpleDataSource source = source();
    source.setProperty(PGProperty.SOCKET_TIMEOUT, "0");
    source.setProperty(PGProperty.REWRITE_BATCHED_INSERTS, "true");
    return source;
  }

  private HikariConfig pool(String name, int size) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName(name);
    pool.setDataSource(source());
    pool.setMaximumPoolSize(size);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(Math.max(250, patience.toMillis()));
    pool.setValidationTimeout(Math.max(250, patience.toMillis()));
    // The checks at start have spoken to it already; later it may come and go.
    pool.setInitializationFailTimeout(-1);
    pool.setConnectionInitSql(
        """
        SET lock_timeout = %d;
        SET statement_timeout = %d;
        SET idle_in_transaction_session_timeout = %d;
        SET plan_cache_mode = force_custom_plan
        """
            .formatted(patience.toMillis(), longest().toMillis(), longest().toMillis()));
    return pool;
  }

  private PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(location.url());
    defaults()
        .forEach(
            (property, value) -> {
              if (!location.url().matches(".*[?&]" + property.getName() + "=.*")) {
                source.setProperty(property, value);
              }
            });
    return source;
  }

  private Map<PGProperty, String> defaults() {
    return Map.of(
        PGProperty.APPLICATION_NAME,
        "ecomind",
        PGProperty.CONNECT_TIMEOUT,
        seconds(patience),
        // Longer than any statement may take: only a server that is gone keeps silent so long.
        PGProperty.SOCKET_TIMEOUT,
        seconds(longest().plus(patience)),
        PGProperty.TCP_KEEP_ALIVE,
        "true",
        // Details quote values of rows, which have no place in a log.
        PGProperty.LOG_SERVER_ERROR_DETAIL,
        "false");
  }

  private static String seconds(Duration span) {
    return String.valueOf(Math.max(1, span.toSeconds()));
  }

  /** A statement, or a process that stands still in the middle of a transaction. */
  private Duration longest() {
    return patience.multipliedBy(5);
  }
}
