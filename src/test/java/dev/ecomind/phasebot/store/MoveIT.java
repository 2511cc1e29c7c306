package dev.ecomind.phasebot.store;

import static dev.ecomind.phasebot.plan.Bakery.NOW;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.decide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ecomind.phasebot.plan.Bakery;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.project.Binding;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Group;
import dev.ecomind.phasebot.project.Parcel;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Projects;
import dev.ecomind.phasebot.project.Recipient;
import dev.ecomind.phasebot.review.ReviewFixture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a SQLite file to a PostgreSQL database. */
final class MoveIT extends StoreContract {
  private static final Duration LEASE = Duration.ofMinutes(1);

  @TempDir private Path folder;
  private final List<String> told = new ArrayList<>();
  private final StoreSettings target = PostgresServer.bare();

  @Override
  StoreSettings settings() {
    return EmptyDatabase.in(folder);
  }

  @Test
  void everything_isThereAfterwards() {
    ProjectId bakery = nudgedBakery();
    ProjectId library = importing("library", ReviewFixture.full(), new byte[] {0, 1, (byte) 0xFF});
    importing("library", Bakery.review(), "# é🍞".getBytes(StandardCharsets.UTF_8));
    add(bakery, decide(OVEN, "Gas"));
    tell(bakery, record("2", "C1"), record("3", "C2"));
    store.members().saveGroups(List.of(new Group("bakers", "Bakers", List.of(DANA))));
    bind("C7", "library");
    Parcel claimed = store.ledger().claim(NOW, 1, "one", LEASE).get(0);
    Parcel sent = store.ledger().sending(claimed, claimed.recipient().id(), NOW).orElseThrow();
    store.ledger().sent(sent, "1.0");
    store.ledger().permalink(sent, "https://slack.example/p1");
    Said before = Said.by(store, bakery, library);
    store.close();

    Map<String, Long> rows = move();

    assertThat(rows).containsEntry("project", 2L).containsEntry("user_group", 1L);
    openStore();
    try (Store moved = Store.open(target, clock, NudgePolicy.standard())) {
      assertThat(Said.by(moved, bakery, library)).isEqualTo(before);
      assertThat(Said.by(store, bakery, library)).isEqualTo(before);
      Parcel next = moved.ledger().claim(NOW, 1, "two", LEASE).get(0);
      assertThat(next.token()).isGreaterThan(claimed.token());
      assertThat(underway(moved, next)).isTrue();
    }
    try (Handle handle = Jdbi.create(target.url()).open()) {
      long next =
          handle
              .createQuery("INSERT INTO project (slug) VALUES ('later') RETURNING id")
              .mapTo(Long.class)
              .one();
      assertThat(next).isGreaterThan(library.number());
    }
  }

  private static boolean underway(Store moved, Parcel next) {
    return moved.ledger().sending(next, next.recipient().id(), NOW).isPresent();
  }

  @Test
  void aStoreWithNothingInIt_isMoved() {
    store.close();

    assertThat(move().values()).containsOnly(0L);

    Store.open(target, clock, NudgePolicy.standard()).close();
  }

  @Test
  void everyTable_isOnTheList() {
    List<String> tables =
        Jdbi.create(PostgresServer.migrated().url())
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p')"
                                + " AND relnamespace = CAST('public' AS regnamespace)"
                                + " AND relname <> 'schema_history'")
                        .mapTo(String.class)
                        .list());

    assertThat(MovedTable.ALL)
        .extracting(MovedTable::name)
        .containsExactlyInAnyOrderElementsOf(tables);
  }

  @Test
  void whileTheBotRuns_nothingIsMoved() {
    assertThatThrownBy(this::move)
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("Another process");
  }

  @Test
  void aTargetThatIsUsed_isRefusedAndLeftAsItIs() {
    nudgedBakery();
    store.close();
    try (Store used = Store.open(target, clock, NudgePolicy.standard())) {
      used.members().save(List.of(dana("Asia/Tokyo")));

      assertThatThrownBy(this::move)
          .isInstanceOf(StoreRefused.class)
          .hasMessageContaining("not empty: there are rows in member");

      assertThat(used.members().all()).hasSize(1);
      assertThat(used.projects().all()).isEmpty();
    }
  }

  @Test
  void aTargetThatHoldsHalfOfAnother_isRefused() {
    store.close();
    Store.open(target, clock, NudgePolicy.standard()).close();
    sql("CREATE TABLE unfinished_move (source TEXT NOT NULL)");
    sql("INSERT INTO unfinished_move VALUES ('/elsewhere/ecomind.db')");

    assertThatThrownBy(this::move)
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("half of another store, from /elsewhere/ecomind.db");
  }

  @ParameterizedTest
  @ValueSource(strings = {"project", "review", "item_id", "activity", "member", "delivery"})
  void stoppedAtATable_itGoesOnFromThereAndIsNotUsedBefore(String table) {
    ProjectId bakery = nudgedBakery();
    Said before = Said.by(store, bakery, bakery);
    store.close();
    PostgresDatabase.open(target).close();
    sql(
        "CREATE TRIGGER full_disk BEFORE INSERT ON "
            + table
            + " FOR EACH ROW EXECUTE FUNCTION refuse('no space left on device')");

    assertThatThrownBy(this::move)
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("no space left")
        .hasMessageContaining("goes on where it stopped");
    assertThatThrownBy(() -> Store.open(target, clock, NudgePolicy.standard()).close())
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("not to the end");
    sql("DROP TRIGGER full_disk ON " + table);
    move();

    try (Store moved = Store.open(target, clock, NudgePolicy.standard())) {
      assertThat(Said.by(moved, bakery, bakery)).isEqualTo(before);
    }
  }

  @Test
  void usedBetweenTwoRuns_theFileIsWhatCounts() {
    ProjectId bakery = nudgedBakery();
    store.close();
    PostgresDatabase.open(target).close();
    sql(
        "CREATE TRIGGER full_disk BEFORE INSERT ON delivery"
            + " FOR EACH ROW EXECUTE FUNCTION refuse('no space left on device')");
    assertThatThrownBy(this::move).isInstanceOf(StoreRefused.class);
    sql("DROP TRIGGER full_disk ON delivery");
    openStore();
    store.members().save(List.of(dana("Asia/Tokyo")));
    add(bakery, decide(OVEN, "Gas"));
    Said before = Said.by(store, bakery, bakery);
    store.close();

    move();

    try (Store moved = Store.open(target, clock, NudgePolicy.standard())) {
      assertThat(Said.by(moved, bakery, bakery)).isEqualTo(before);
    }
  }

  @Test
  void aSecondOneAtTheSameTime_isRefused() {
    store.close();
    PostgresDatabase.open(target).close();
    try (Handle first = Jdbi.create(target.url()).open()) {
      new MoveTarget(first, PostgresLocation.of(target.url())).hold();

      assertThatThrownBy(this::move)
          .isInstanceOf(StoreRefused.class)
          .hasMessageContaining("just now");
    }
  }

  @Test
  void betweenOtherEngines_nothingIsMoved() {
    assertThatThrownBy(() -> new Move(target, settings(), new Heard()).run())
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("from SQLite to PostgreSQL");
  }

  /** All that can be asked of a store. */
  private record Said(List<Object> answers) {
    static Said by(Store store, ProjectId one, ProjectId other) {
      List<Object> answers = new ArrayList<>();
      answers.add(store.projects().all());
      answers.add(store.members().all());
      answers.add(store.members().groups());
      for (String channel : List.of("C1", "C7")) {
        answers.add(store.projects().at("T1", channel));
      }
      for (ProjectId project : List.of(one, other)) {
        answers.add(store.ledger().lines(project, 10_000));
        answers.add(store.ledger().recordLink(project, 2));
        for (int revision = 1; revision < 4; revision++) {
          answers.add(store.projects().source(project, revision).map(HexFormat.of()::formatHex));
          answers.add(store.projects().review(project, revision));
        }
      }
      return new Said(answers);
    }
  }

  private final class Heard implements Move.Progress {
    @Override
    public void copied(String table, long rows, long of) {
      told.add(table + " " + rows + "/" + of);
    }

    @Override
    public void compared(String table, long rows) {
      told.add(table + " " + rows);
    }
  }

  private Map<String, Long> move() {
    return new Move(settings(), target, new Heard()).run();
  }

  private void bind(String channel, String slug) {
    store
        .projects()
        .importing(
            slug,
            new byte[] {1},
            AUTHOR,
            before ->
                new Projects.Imported<>(
                    Optional.of(underItsOwnIds(before, Bakery.review())),
                    List.of(),
                    List.of(),
                    List.of(new Binding("T1", channel, slug)),
                    "ok"));
  }

  private void sql(String sql) {
    Jdbi.create(target.url()).useHandle(handle -> handle.execute(sql));
  }

  private static Dispatch record(String sequence, String channel) {
    return new Dispatch(Dispatch.Kind.RECORD, OVEN, sequence, Recipient.channel(channel), NOW);
  }
}
