package dev.ecomind.phasebot.store;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.output.ValidateResult;
import org.jdbi.v3.core.Handle;

/** Brings the schema up to what this version knows; never repairs, never cleans. */
final class Migrations {
  private final Flyway flyway;
  private final String name;
  private final Function<FlywayException, Optional<StoreRefused>> known;

  private Migrations(
      Flyway flyway, String name, Function<FlywayException, Optional<StoreRefused>> known) {
    this.flyway = flyway;
    this.name = name;
    this.known = known;
  }

  static Migrations of(DataSource database, String folder, String name) {
    return of(database, folder, name, failure -> Optional.empty());
  }

  /**
   * @param known says it in words where the failure has another reason than a damaged database
   */
  static Migrations of(
      DataSource database,
      String folder,
      String name,
      Function<FlywayException, Optional<StoreRefused>> known) {
    return new Migrations(
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(database)
            .locations("classpath:dev/ecomind/phasebot/store/migration/" + folder)
            .table("schema_history")
            .cleanDisabled(true)
            .ignoreMigrationPatterns("*:pending")
            .load(),
        name,
        known);
  }

  void run() {
    checked(
        found -> {
          if (found.pending().length > 0) {
            flyway.migrate();
          }
        });
  }

  /** For those who only read: what is not up to date is left to the bot. */
  void check() {
    checked(
        found -> {
          if (found.applied().length == 0) {
            throw new StoreRefused(
                "There is no store in the database "
                    + name
                    + " yet. Nothing was changed. Start the bot or import a review, which makes"
                    + " it, or name another database.");
          }
          if (found.pending().length > 0) {
            throw new StoreRefused(
                "The database "
                    + name
                    + " is of an older version of the bot. Nothing was changed. Start this version"
                    + " of the bot once, which brings it up to date.");
          }
        });
  }

  /** The version that the database is at. */
  static String version(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT version FROM schema_history
            WHERE success AND version IS NOT NULL
            ORDER BY installed_rank DESC LIMIT 1
            """)
        .mapTo(String.class)
        .one();
  }

  private void checked(Consumer<MigrationInfoService> upToDate) {
    try {
      MigrationInfoService found = flyway.info();
      refuseNewer(found);
      ValidateResult valid = flyway.validateWithResult();
      if (!valid.validationSuccessful) {
        throw new StoreRefused(
            damaged("its migrations are not the ones that this version ran"),
            new FlywayException(String.valueOf(valid.getAllErrorMessages())));
      }
      upToDate.accept(found);
    } catch (FlywayException failure) {
      throw known
          .apply(failure)
          .orElseGet(
              () ->
                  new StoreRefused(
                      damaged("it is not a store of this bot, or only half of one"), failure));
    }
  }

  private void refuseNewer(MigrationInfoService found) {
    boolean newer =
        Arrays.stream(found.all())
            .map(MigrationInfo::getState)
            .anyMatch(
                state ->
                    Stream.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED)
                        .anyMatch(state::equals));
    if (newer) {
      throw new StoreRefused(
          "The database "
              + name
              + " was written by a newer version of the bot. Nothing was changed. Start that"
              + " version, or put a backup in its place.");
    }
  }

  private String damaged(String what) {
    return "The database "
        + name
        + " cannot be used: "
        + what
        + ". Nothing was repaired. Put a backup in its place, or name another one.";
  }
}
