package dev.ecomind.phasebot.store;

import static dev.ecomind.phasebot.plan.Bakery.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ecomind.phasebot.plan.Bakery;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.project.Change;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is opened for reading only. */
final class SqliteReadingTest extends StoreContract {
  @TempDir private Path folder;

  @Override
  StoreSettings settings() {
    return EmptyDatabase.in(folder);
  }

  @Test
  void itReads_whileAnotherOneWrites() {
    ProjectId id = bakery();
    try (Store reading = reading()) {
      add(id, new Fact.ItemDone(ItemId.of("T1"), "ok"));

      assertThat(reading.projects().find("bakery").map(Snapshot::revision)).hasValue(2L);
      assertThat(reading.projects().source(id, 1)).isPresent();
      assertThat(reading.members().all()).hasSize(2);
      assertThat(reading.isReady()).isTrue();
    }
    add(id, new Fact.ItemReopened(ItemId.of("T1"), "no"));
  }

  @Test
  void itReads_whenNobodyElseDoes() {
    bakery();
    store.close();

    try (Store reading = reading()) {
      assertThat(reading.projects().all()).hasSize(1);
    }

    openStore();
    assertThat(store.projects().all()).hasSize(1);
  }

  @Test
  void itChangesNothing() {
    ProjectId id = bakery();

    try (Store reading = reading()) {
      assertThatThrownBy(
              () -> reading.projects().change(id, AUTHOR, project -> Change.of(List.of(), "no")))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void aDatabaseThatIsNotThere_isNotMade() {
    Path missing = folder.resolve("deep/none.db");

    assertThatThrownBy(() -> reading(StoreSettings.at("jdbc:sqlite:" + missing)).close())
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("There is no database");
    assertThat(missing.getParent()).doesNotExist();
  }

  @Test
  void anOlderSchema_isLeftToTheBot() throws Exception {
    Path old = folder.resolve("old.db");
    Files.createFile(old);
    Jdbi.create("jdbc:sqlite:" + old).useHandle(handle -> handle.execute("VACUUM"));

    assertThatThrownBy(() -> reading(StoreSettings.at("jdbc:sqlite:" + old)).close())
        .isInstanceOf(StoreRefused.class);
    assertThat(Bakery.review()).isNotNull();
  }

  private Store reading() {
    return reading(settings());
  }

  private static Store reading(StoreSettings settings) {
    return Store.openToRead(settings, new SettableClock(NOW), NudgePolicy.standard());
  }
}
