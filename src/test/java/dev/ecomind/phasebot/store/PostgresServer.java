package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.plan.NudgePolicy;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/** A real server, one for the whole run, which ends with it; each test has a database of its own. */
public final class PostgresServer {
  private static final String TEMPLATE = "migrated";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private PostgresServer() {}

  /** A database with the newest schema and nothing in it. */
  public static StoreSettings migrated() {
    return StoreSettings.at(url(made("TEMPLATE " + Template.NAME)));
  }

  /** A database without anything. */
  static StoreSettings bare() {
    return StoreSettings.at(url(made("TEMPLATE template0")));
  }

  static Jdbi asSuperuser(StoreSettings settings) {
    return Jdbi.create(settings.url());
  }

  static int port() {
    return Running.SERVER.getPort();
  }

  static String url(String database) {
    return Running.SERVER.getJdbcUrl("postgres", database);
  }

  private static String made(String how) {
    String name = "test" + COUNT.incrementAndGet();
    Jdbi.create(url("postgres"))
        .useHandle(handle -> handle.execute("CREATE DATABASE " + name + " " + how));
    return name;
  }

  /** Started when first asked for. */
  private static final class Running {
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("fsync", "on")
            .start();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  /** Migrated once and copied from then on. */
  private static final class Template {
    private static final String NAME = make();

    private static String make() {
      Jdbi.create(url("postgres")).useHandle(handle -> handle.execute("CREATE DATABASE " + TEMPLATE));
      Store.open(StoreSettings.at(url(TEMPLATE)), Clock.systemUTC(), NudgePolicy.standard()).close();
      return TEMPLATE;
    }
  }
}
