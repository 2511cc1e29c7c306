package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.plan.NudgePolicy;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/**
 * A real server, one for the whole run, which ends with it; each test has a database of its own.
 */
public final class PostgresServer {
  private static final String TEMPLATE = "migrated";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private PostgresServer() {}

  /** A database with the newest schema and nothing in it. */
  public static StoreSettings migrated() {
    return StoreSettings.at(url(made("TEMPLATE " + Template.NAME)));
  }

  /** A database without anything. */
  public static StoreSettings bare() {
    return StoreSettings.at(url(made("TEMPLATE template0")));
  }

  /** A database that cannot hold every letter. */
  static StoreSettings inLatin1() {
    return StoreSettings.at(url(made("TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")));
  }

  /** The URL of a database of a user of that name, who has to say a password. */
  static String ownedBy(String user, String password) {
    sql("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(user, password));
    String database = made("OWNER " + user);
    return url(database).replaceFirst("[?].*", "?user=" + user + "&password=" + password);
  }

  /** From the next connection on. */
  static void set(StoreSettings settings, String setting, String value) {
    sql("ALTER DATABASE %s SET %s = %s".formatted(name(settings), setting, value));
  }

  /** Ends all connections to it, at once. */
  static void disconnect(StoreSettings settings) {
    Jdbi.create(url("postgres"))
        .useHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            + " WHERE datname = :name AND pid <> pg_backend_pid()")
                    .bind("name", name(settings))
                    .mapTo(Boolean.class)
                    .list());
  }

  /** Whether it lets anybody in. */
  static void open(StoreSettings settings, boolean open) {
    sql("ALTER DATABASE %s ALLOW_CONNECTIONS %s".formatted(name(settings), open));
  }

  static int port() {
    return Running.SERVER.getPort();
  }

  private static String name(StoreSettings settings) {
    return PostgresLocation.of(settings.url()).database();
  }

  static String url(String database) {
    return Running.SERVER.getJdbcUrl("postgres", database);
  }

  private static String made(String how) {
    String name = "test" + COUNT.incrementAndGet();
    sql("CREATE DATABASE " + name + " " + how);
    return name;
  }

  private static void sql(String sql) {
    Jdbi.create(url("postgres")).useHandle(handle -> handle.execute(sql));
  }

  /** Started when first asked for. */
  private static final class Running {
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("fsync", "off")
            // Each user of a machine unpacks a server of their own.
            .setOverrideWorkingDirectory(
                new File(
                    System.getProperty("java.io.tmpdir"),
                    "embedded-pg-" + System.getProperty("user.name")))
            .setDataDirectoryCustomizer(PostgresServer::letIn)
            .start();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  /** The superuser without a password, all others with theirs. */
  private static void letIn(File folder) {
    try {
      Files.writeString(
          folder.toPath().resolve("pg_hba.conf"),
          """
          local all all trust
          host all postgres 127.0.0.1/32 trust
          host all postgres ::1/128 trust
          host all all all scram-sha-256
          """);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Migrated once and copied from then on. */
  private static final class Template {
    private static final String NAME = make();

    private static String make() {
      sql("CREATE DATABASE " + TEMPLATE);
      Store.open(StoreSettings.at(url(TEMPLATE)), Clock.systemUTC(), NudgePolicy.standard())
          .close();
      return TEMPLATE;
    }
  }
}
