package dev.ecomind.phasebot.store;

import static dev.ecomind.phasebot.plan.Bakery.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ecomind.phasebot.plan.NudgePolicy;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What any engine must refuse at start, in words, and leave as it is. */
abstract class StartContract {
  abstract StoreSettings migrated();

  /** A database without anything in it. */
  abstract StoreSettings bare();

  @Test
  void aBareDatabase_isMadeAStore() {
    StoreSettings settings = bare();

    try (Store store = open(settings.url())) {
      assertThat(store.isReady()).isTrue();
    }
    open(settings.url()).close();
  }

  @Test
  void aForeignUrl_isNotRepeated() {
    assertThatThrownBy(() -> open("jdbc:oracle:scott/tiger@x"))
        .isInstanceOf(StoreRefused.class)
        .hasMessageNotContaining("tiger");
  }

  @Test
  void aNewerSchema_isRefused() {
    StoreSettings settings = migrated();
    sql(
        settings,
        """
        INSERT INTO schema_history
        SELECT 99, '99', 'later', type, 'V99__later.sql', checksum, installed_by, installed_on,
          execution_time, success
        FROM schema_history
        WHERE version = '1'
        """);

    refused(settings.url(), "newer version");
  }

  @Test
  void aMigrationThatIsNotOurs_isRefused() {
    StoreSettings settings = migrated();
    sql(settings, "UPDATE schema_history SET checksum = 1");

    refused(settings.url(), "Nothing was repaired");
  }

  @Test
  void aHalfMigratedDatabase_isRefused() {
    StoreSettings settings = migrated();
    sql(settings, "UPDATE schema_history SET success = (1 = 0)");

    refused(settings.url(), "Nothing was repaired");
  }

  @Test
  void aDatabaseWithoutOneOfItsTables_isRefused() {
    StoreSettings settings = migrated();
    sql(settings, "DROP TABLE member");

    refused(settings.url(), "lacks member");
  }

  @Test
  void aDatabaseOfSomethingElse_isRefused() {
    StoreSettings settings = bare();
    sql(settings, "CREATE TABLE songs (title TEXT)");

    refused(settings.url(), "not a store of this bot");
  }

  @Test
  void aRefusedStart_leavesNoLockBehind() {
    StoreSettings settings = migrated();
    sql(settings, "UPDATE schema_history SET checksum = checksum + 1");
    refused(settings.url(), "Nothing was repaired");
    sql(settings, "UPDATE schema_history SET checksum = checksum - 1");

    open(settings.url()).close();
  }

  @Test
  void forReading_aBareDatabaseIsRefusedAndLeftBare() {
    StoreSettings settings = bare();
    sql(settings, "CREATE TABLE fleeting (title TEXT)");
    sql(settings, "DROP TABLE fleeting");

    for (int time = 0; time < 2; time++) {
      assertThatThrownBy(
              () ->
                  Store.openToRead(settings, new SettableClock(NOW), NudgePolicy.standard())
                      .close())
          .isInstanceOf(StoreRefused.class)
          .hasMessageContaining("There is no store");
    }
  }

  static void sql(StoreSettings settings, String sql) {
    Jdbi.create(settings.url()).useHandle(handle -> handle.execute(sql));
  }

  static void refused(String url, String words) {
    assertThatThrownBy(() -> open(url).close())
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining(words);
  }

  static Store open(String url) {
    return Store.open(StoreSettings.at(url), new SettableClock(NOW), NudgePolicy.standard());
  }
}
