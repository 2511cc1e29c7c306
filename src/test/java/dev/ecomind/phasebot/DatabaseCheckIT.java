package dev.ecomind.phasebot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.settings.Settings;
import dev.ecomind.phasebot.store.PostgresServer;
import dev.ecomind.phasebot.store.Store;
import dev.ecomind.phasebot.store.StoreSettings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@code doctor} says of a PostgreSQL database. */
final class DatabaseCheckIT {
  private final List<Check> checks = new ArrayList<>();

  @Test
  void aStore_isNamedWithoutItsPassword() {
    StoreSettings settings = PostgresServer.migrated();
    StoreSettings secret = StoreSettings.at(settings.url() + "&password=correct-horse");

    check(secret).ifPresent(Store::close);

    assertThat(checks).extracting(Check::verdict).containsExactly(Check.Verdict.OK);
    assertThat(checks.toString()).contains("can be read, schema").doesNotContain("correct-horse");
  }

  @Test
  void anEmptyDatabase_isSaidToBeOne() {
    assertThat(check(PostgresServer.bare())).isEmpty();

    assertThat(checks.toString()).contains("There is no store", "which makes it");
  }

  @Test
  void aServerThatIsNotThere_isSaidToBeSo() {
    assertThat(check(StoreSettings.at("jdbc:postgresql://127.0.0.1:1/x?user=a&password=b")))
        .isEmpty();

    assertThat(checks.toString()).contains("cannot be reached", "Check host and port");
  }

  private Optional<Store> check(StoreSettings settings) {
    return new DatabaseCheck(settings, new Settings.Database(settings.url()), Clock.systemUTC())
        .open(checks);
  }
}
