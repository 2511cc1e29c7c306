package dev.ecomind.phasebot.store;

import static dev.ecomind.phasebot.plan.Bakery.NOW;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.decide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.project.NotRecorded;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.ReviewFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That nothing confirmed is lost, and nothing unconfirmed is half there. */
final class SqliteSafetyTest extends StoreContract {
  private static final Fact DONE = new Fact.ItemDone(ItemId.of("T1"), "ok");

  @TempDir private Path folder;

  @Override
  StoreSettings settings() {
    return new StoreSettings(EmptyDatabase.in(folder).url(), Duration.ofMillis(50));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE activity SET actor = 'somebody else'",
        "DELETE FROM activity",
        "UPDATE review SET content = '{}'",
        "DELETE FROM review"
      })
  void theRecord_cannotBeRewritten(String sql) {
    nudgedBakery();

    try (Handle handle = fromOutside()) {
      assertThatThrownBy(() -> handle.execute(sql))
          .isInstanceOf(JdbiException.class)
          .hasMessageContaining("only");
    }
  }

  @Test
  void whatWasCommitted_isOnTheDiskWhenTheCallReturns() throws IOException {
    ProjectId project = nudgedBakery();
    add(project, decide(OVEN, "Gas"));

    // What a crash would leave behind: the files as they are now, with nothing closed.
    Path crashed = Files.createDirectory(folder.resolve("crashed"));
    Files.copy(folder.resolve("ecomind.db"), crashed.resolve("ecomind.db"));
    Files.copy(folder.resolve("ecomind.db-wal"), crashed.resolve("ecomind.db-wal"));

    try (Store found = Store.open(EmptyDatabase.in(crashed), clock, NudgePolicy.standard())) {
      assertThat(found.projects().find(project)).contains(snapshot(project));
      assertThat(found.ledger().lines(project, 100)).isEqualTo(store.ledger().lines(project, 100));
    }
  }

  @Test
  void whileTheFileCannotBeWritten_nothingIsRecordedAndItIsNotReady() {
    ProjectId project = nudgedBakery();
    Snapshot before = snapshot(project);
    assertThat(store.isReady()).isTrue();

    try (Handle handle = fromOutside()) {
      handle.execute("BEGIN IMMEDIATE");
      assertThatThrownBy(() -> add(project, DONE)).isInstanceOf(NotRecorded.class);
      assertThat(store.isReady()).isFalse();
      assertThat(snapshot(project)).isSameAs(before);
      handle.execute("ROLLBACK");
    }

    assertThat(store.isReady()).isTrue();
    add(project, DONE);
    assertThat(snapshot(project).revision()).isEqualTo(before.revision() + 1);
  }

  @Test
  void aWriteThatFailsHalfway_leavesNothingBehind() {
    ProjectId project = nudgedBakery();
    Snapshot before = snapshot(project);
    try (Handle handle = fromOutside()) {
      handle.execute(
          """
          CREATE TRIGGER full BEFORE UPDATE ON delivery
          BEGIN
            SELECT RAISE(FAIL, 'database or disk is full');
          END
          """);

      // The facts are appended first, then the nudges for the decision are cancelled.
      assertThatThrownBy(() -> add(project, decide(OVEN, "Gas")))
          .isInstanceOf(NotRecorded.class)
          .hasMessageContaining("disk is full")
          .hasMessageContaining("Nothing was changed");
      assertThat(snapshot(project)).isSameAs(before);
      handle.execute("DROP TRIGGER full");
    }

    add(project, decide(OVEN, "Gas"));
    assertThat(snapshot(project).revision()).isEqualTo(before.revision() + 1);
  }

  @Test
  void anImportThatFails_leavesNoProject() {
    try (Handle handle = fromOutside()) {
      handle.execute(
          "CREATE TRIGGER full BEFORE INSERT ON activity BEGIN SELECT RAISE(FAIL, 'full'); END");
      assertThatThrownBy(() -> importing("library", ReviewFixture.full()))
          .isInstanceOf(NotRecorded.class);
    }

    assertThat(store.projects().all()).isEmpty();
  }

  @Test
  void aFileThatWasTakenAway_isNotReady() throws IOException {
    assertThat(store.isReady()).isTrue();

    Files.move(folder.resolve("ecomind.db"), folder.resolve("elsewhere.db"));

    assertThat(store.isReady()).isFalse();
  }

  @Test
  void theBytesOfTheDocument_areKeptAsTheyWere() {
    ProjectId project = importing("library", ReviewFixture.full());

    try (Handle handle = fromOutside()) {
      assertThat(
              handle
                  .createQuery("SELECT source FROM review WHERE project = ?")
                  .bind(0, project.number())
                  .mapTo(byte[].class)
                  .one())
          .asString()
          .isEqualTo("library");
    }
  }

  @Test
  void aBoundChannel_speaksOfItsProject() {
    ProjectId bakery = bakery();
    ProjectId library = importing("library", ReviewFixture.full());
    try (Handle handle = fromOutside()) {
      handle.execute("INSERT INTO binding VALUES ('T1', 'C1', ?)", library.number());
    }

    assertThat(store.projects().at("T1", "C1")).map(Snapshot::id).contains(library);
    assertThat(store.projects().at("T1", "C2")).isEmpty();
    assertThat(store.projects().find(bakery)).isPresent();
    assertThat(snapshot(bakery).activities().get(0).at()).isEqualTo(NOW);
  }

  private Handle fromOutside() {
    return Jdbi.create(settings().url()).open();
  }
}
