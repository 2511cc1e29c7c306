package dev.ecomind.phasebot.store;

import static dev.ecomind.phasebot.plan.Bakery.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.project.Change;
import dev.ecomind.phasebot.project.NotRecorded;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.review.ItemId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a change whose connection is lost. */
final class PostgresLossIT extends StoreContract {
  private static final Fact DONE = new Fact.ItemDone(ItemId.of("T1"), "ok");

  private final StoreSettings settings =
      new StoreSettings(PostgresServer.migrated().url(), Duration.ofMillis(1500));
  private CutWire wire;
  private Store remote;
  private ProjectId project;

  @Override
  StoreSettings settings() {
    return settings;
  }

  @BeforeEach
  void connect() throws IOException {
    project = bakery();
    wire = new CutWire(PostgresServer.port());
    remote = Store.open(wire.to(settings), new SettableClock(NOW), NudgePolicy.standard());
  }

  @AfterEach
  void disconnect() throws IOException {
    remote.close();
    wire.close();
  }

  @Test
  void lostInTheMiddle_itIsMadeAgainAndOnce() {
    AtomicInteger runs = new AtomicInteger();

    String answer =
        store
            .projects()
            .change(
                project,
                AUTHOR,
                before -> {
                  if (runs.incrementAndGet() == 1) {
                    PostgresServer.disconnect(settings);
                  }
                  return Change.of(List.of(DONE), "ok");
                });

    assertThat(answer).isEqualTo("ok");
    assertThat(runs).hasValue(2);
    assertThat(done()).isEqualTo(1);
  }

  @Test
  void lostBetweenTwoChanges_nobodyNotices() {
    add(project, DONE);
    PostgresServer.disconnect(settings);

    add(project, DONE);

    assertThat(done()).isEqualTo(2);
  }

  @Test
  void committedButUnanswered_itIsFoundOutAndSaid() {
    wire.cut(CutWire.Cut.AFTER);

    assertThat(change()).isEqualTo("ok");

    assertThat(wire.cut()).isEqualTo(CutWire.Cut.NEVER);
    assertThat(done()).isEqualTo(1);
    assertThat(remote.isReady()).isTrue();
  }

  @Test
  void lostBeforeTheCommit_itIsMadeAgainAndOnce() {
    wire.cut(CutWire.Cut.BEFORE);

    assertThat(change()).isEqualTo("ok");

    assertThat(wire.cut()).isEqualTo(CutWire.Cut.NEVER);
    assertThat(done()).isEqualTo(1);
  }

  @Test
  void lostForGood_itIsNotSaidToBeRecordedNorThatNothingWas() {
    wire.cut(CutWire.Cut.AFTER_FOR_GOOD);

    assertThatThrownBy(this::change)
        .isInstanceOf(NotRecorded.class)
        .hasMessageContaining("not known")
        .hasMessageNotContaining("Nothing was changed");

    assertThat(remote.isReady()).isFalse();
    assertThat(done()).isEqualTo(1);
  }

  private String change() {
    return remote.projects().change(project, AUTHOR, before -> Change.of(List.of(DONE), "ok"));
  }

  private long done() {
    return snapshot(project).activities().stream().map(Activity::fact).filter(DONE::equals).count();
  }
}
