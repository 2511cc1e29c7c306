package dev.ecomind.phasebot.store;

import static dev.ecomind.phasebot.plan.Bakery.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ecomind.phasebot.plan.NudgePolicy;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PostgresStartIT extends StartContract {
  private static final String PASSWORD = "correct-horse";

  @Override
  StoreSettings migrated() {
    return PostgresServer.migrated();
  }

  @Override
  StoreSettings bare() {
    return PostgresServer.bare();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql:",
        "jdbc:postgresql:ecomind",
        "jdbc:postgresql://127.0.0.1",
        "jdbc:postgresql://127.0.0.1/?user=ecomind&password=correct-horse",
        "jdbc:postgresql://127.0.0.1:x:y/?user=ecomind&password=correct-horse"
      })
  void aUrlWithoutServerOrDatabase_isRefused(String url) {
    refusedSilently(url, "names no server and database");
  }

  @Test
  void aUserInFrontOfTheServer_isRefused() {
    refusedSilently(
        "jdbc:postgresql://ecomind:correct-horse@127.0.0.1/x", "in front of the server");
  }

  @Test
  void aPortThatIsNone_isRefused() {
    refusedSilently(
        "jdbc:postgresql://127.0.0.1:port/x?password=correct-horse", "no server and database");
    refusedSilently(
        "jdbc:postgresql://127.0.0.1:99999/x?password=correct-horse", "no server and database");
  }

  @Test
  void aServerThatIsNotThere_isRefused() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }

    refusedSilently(
        "jdbc:postgresql://127.0.0.1:" + port + "/x?user=ecomind&password=correct-horse",
        "x at 127.0.0.1:" + port + " cannot be used: the server cannot be reached");
    refusedSilently(
        "jdbc:postgresql://nowhere.invalid/x?user=ecomind&password=correct-horse",
        "nobody knows a server of that name");
  }

  @Test
  void aServerThatSaysNothing_isRefusedInTime() throws IOException {
    try (ServerSocket mute = new ServerSocket(0)) {
      refusedSilently(
          "jdbc:postgresql://127.0.0.1:%d/x?user=a&password=correct-horse&socketTimeout=1"
              .formatted(mute.getLocalPort()),
          "cannot be reached");
    }
  }

  @Test
  void aDatabaseThatIsNotThere_isRefused() {
    refused(PostgresServer.url("nothing"), "has none of that name");
  }

  @Test
  void aWrongPassword_isRefusedAndNotRepeated() {
    String url = PostgresServer.ownedBy("careful", "another");

    refusedSilently(url.replace("another", PASSWORD), "refused the user");
    open(url).close();
  }

  @Test
  void aUserWhoMayMakeNothing_isRefused() {
    StoreSettings bare = bare();
    sql(bare, "REVOKE CREATE ON SCHEMA public FROM PUBLIC");
    PostgresServer.ownedBy("guest", PASSWORD);

    refusedSilently(
        bare.url().replaceFirst("[?].*", "?user=guest&password=" + PASSWORD), "Let the user own");
  }

  @ParameterizedTest
  @CsvSource({
    "synchronous_commit, off, a power cut could lose",
    "synchronous_commit, local, a power cut could lose",
    "default_transaction_read_only, on, nothing can be recorded"
  })
  void aDatabaseThatPromisesTooLittle_isRefused(String setting, String value, String words) {
    StoreSettings settings = migrated();
    PostgresServer.set(settings, setting, value);

    refused(settings.url(), words);
  }

  @Test
  void aDatabaseThatLacksLetters_isRefused() {
    refused(PostgresServer.inLatin1().url(), "cannot keep every letter");
  }

  @Test
  void anOldServer_isRefused() {
    PostgresLocation location = PostgresLocation.of("jdbc:postgresql://db/x?password=y");

    assertThatThrownBy(() -> PostgresPromises.refuseOlder(130_022, "13.22", location))
        .isInstanceOf(StoreRefused.class)
        .hasMessage(
            "The database x at db runs on PostgreSQL 13.22, and 14 is the oldest that will do."
                + " Nothing was changed. Name a newer server.");
  }

  @Test
  void manyStartedAtOnce_makeOneStore() throws Exception {
    StoreSettings settings = bare();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    List<Future<Store>> stores = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      stores.add(threads.submit(() -> open(settings.url())));
    }

    for (Future<Store> store : stores) {
      try (Store opened = store.get()) {
        assertThat(opened.isReady()).isTrue();
      }
    }
    threads.shutdown();
  }

  @Test
  void oneThatIsOnlyRead_isReadAlsoWhereNothingCanBeWritten() {
    StoreSettings settings = migrated();
    PostgresServer.set(settings, "default_transaction_read_only", "on");

    try (Store store = Store.openToRead(settings, new SettableClock(NOW), NudgePolicy.standard())) {
      assertThat(store.projects().all()).isEmpty();
      assertThat(store.isReady()).isTrue();
    }
  }

  /** In words, and without the password in them or anywhere in what stands behind them. */
  private static void refusedSilently(String url, String words) {
    assertThatThrownBy(() -> open(url).close())
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining(words)
        .hasMessageContaining("Nothing was")
        .extracting(Throwables::getStackTrace)
        .asString()
        .doesNotContain(PASSWORD);
  }
}
