package dev.ecomind.phasebot.store;

import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.decide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.project.Change;
import dev.ecomind.phasebot.project.NotRecorded;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.ReviewFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That nothing confirmed is lost, and nothing unconfirmed is half there. */
final class PostgresSafetyIT extends StoreContract {
  private static final Fact DONE = new Fact.ItemDone(ItemId.of("T1"), "ok");

  private final StoreSettings settings =
      new StoreSettings(PostgresServer.migrated().url(), Duration.ofMillis(500));

  @Override
  StoreSettings settings() {
    return settings;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE activity SET actor = 'somebody else'",
        "DELETE FROM activity",
        "TRUNCATE activity",
        "UPDATE review SET content = '{}'",
        "DELETE FROM review",
        "TRUNCATE review"
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
  void aWriteThatFailsHalfway_leavesNothingBehind() {
    ProjectId project = nudgedBakery();
    Snapshot before = snapshot(project);
    try (Handle handle = fromOutside()) {
      handle.execute(
          "CREATE TRIGGER full_disk BEFORE UPDATE ON delivery"
              + " FOR EACH ROW EXECUTE FUNCTION refuse('no space left on device')");

      // The facts are appended first, then the nudges for the decision are cancelled.
      assertThatThrownBy(() -> add(project, decide(OVEN, "Gas")))
          .isInstanceOf(NotRecorded.class)
          .hasMessageContaining("no space left")
          .hasMessageContaining("Nothing was changed");
      assertThat(snapshot(project)).isSameAs(before);
      assertThat(store.ledger().lines(project, 1000)).isNotEmpty();
      handle.execute("DROP TRIGGER full_disk ON delivery");
    }

    add(project, decide(OVEN, "Gas"));
    assertThat(snapshot(project).revision()).isEqualTo(before.revision() + 1);
  }

  @Test
  void anImportThatFails_leavesNoProject() {
    try (Handle handle = fromOutside()) {
      handle.execute(
          "CREATE TRIGGER full_disk BEFORE INSERT ON activity"
              + " FOR EACH ROW EXECUTE FUNCTION refuse('full')");
      assertThatThrownBy(() -> importing("library", ReviewFixture.full()))
          .isInstanceOf(NotRecorded.class);
    }

    assertThat(store.projects().all()).isEmpty();
  }

  @Test
  void whileTheServerLetsNobodyIn_nothingIsRecordedAndItIsNotReady() {
    ProjectId project = nudgedBakery();
    Snapshot before = snapshot(project);
    assertThat(store.isReady()).isTrue();

    PostgresServer.open(settings, false);
    PostgresServer.disconnect(settings);
    assertThatThrownBy(() -> add(project, DONE)).isInstanceOf(NotRecorded.class);
    assertThat(store.isReady()).isFalse();
    PostgresServer.open(settings, true);

    assertThat(store.isReady()).isTrue();
    assertThat(snapshot(project).revision()).isEqualTo(before.revision());
    add(project, DONE);
    assertThat(snapshot(project).revision()).isEqualTo(before.revision() + 1);
  }

  @Test
  void whileItCannotBeWritten_itIsNotReady() {
    ProjectId project = bakery();
    PostgresServer.set(settings, "default_transaction_read_only", "on");
    PostgresServer.disconnect(settings);

    assertThatThrownBy(() -> add(project, DONE)).isInstanceOf(NotRecorded.class);
    assertThat(store.isReady()).isFalse();

    PostgresServer.set(settings, "default_transaction_read_only", "off");
    PostgresServer.disconnect(settings);
    assertThat(store.isReady()).isTrue();
  }

  @Test
  void oneProjectThatIsHeld_delaysNoOther() {
    ProjectId held = bakery();
    ProjectId free = importing("library", ReviewFixture.full());
    try (Handle handle = fromOutside()) {
      handle.begin();
      handle.execute("SELECT id FROM project WHERE id = ? FOR UPDATE", held.number());

      assertThatThrownBy(() -> add(held, DONE))
          .isInstanceOf(NotRecorded.class)
          .hasMessageContaining("lock");
      add(free, DONE);
      handle.rollback();
    }

    add(held, DONE);
    assertThat(snapshot(held).revision()).isEqualTo(2);
    assertThat(snapshot(free).revision()).isEqualTo(2);
  }

  @Test
  void whenAllConnectionsAreTaken_itIsSaidInTime() throws Exception {
    CountDownLatch taken = new CountDownLatch(6);
    CountDownLatch end = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(6);
    List<Future<?>> all = new ArrayList<>();
    try (PostgresDatabase database = PostgresDatabase.open(settings)) {
      for (int i = 0; i < 6; i++) {
        all.add(threads.submit(() -> database.write(handle -> waited(taken, end))));
      }
      taken.await();

      assertThatThrownBy(() -> database.write(handle -> "one more"))
          .isInstanceOf(NotRecorded.class)
          .hasMessageContaining("not available");
      String beside = database.read(handle -> "read");
      assertThat(beside).isEqualTo("read");
      assertThat(database.isReady()).isFalse();

      end.countDown();
      for (Future<?> one : all) {
        one.get();
      }
      assertThat(database.isReady()).isTrue();
    }
    threads.shutdown();
  }

  @Test
  void whoStandsStillInTheMiddle_isCutOffAndComesAgain() throws Exception {
    ProjectId project = bakery();
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch thawed = new CountDownLatch(1);
    List<Long> seen = Collections.synchronizedList(new ArrayList<>());
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Future<String> frozen =
        thread.submit(
            () ->
                store
                    .projects()
                    .change(
                        project,
                        AUTHOR,
                        before -> {
                          seen.add(before.revision());
                          waited(held, thawed);
                          return Change.of(List.of(DONE), "thawed");
                        }));
    held.await();

    long tries = 0;
    while (seen.size() == 1 && snapshot(project).revision() == 1) {
      assertThat(tries++).isLessThan(50);
      try {
        add(project, DONE);
      } catch (NotRecorded stillHeld) {
        assertThat(stillHeld).hasMessageContaining("lock");
      }
    }
    thawed.countDown();

    // It comes too late for another attempt of its own; nothing of the first one is left.
    assertThatThrownBy(frozen::get).hasCauseInstanceOf(NotRecorded.class);
    assertThat(seen).containsExactly(1L);
    assertThat(snapshot(project).revision()).isEqualTo(2);
    thread.shutdown();
  }

  private static String waited(CountDownLatch taken, CountDownLatch end) {
    taken.countDown();
    try {
      end.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return "done";
  }

  private Handle fromOutside() {
    return Jdbi.create(settings().url()).open();
  }
}
