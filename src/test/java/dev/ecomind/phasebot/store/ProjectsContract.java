package dev.ecomind.phasebot.store;

import static dev.ecomind.phasebot.plan.Bakery.NOW;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Bakery;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.project.Change;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Projects;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Retired;
import dev.ecomind.phasebot.review.ReviewFixture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What any store of projects must do. */
abstract class ProjectsContract extends StoreContract {
  private static final Fact DONE = new Fact.ItemDone(ItemId.of("T1"), "ok");

  @Test
  void firstImport_makesTheProject() {
    ProjectId id = importing("library", ReviewFixture.full());

    Snapshot library = snapshot(id);
    assertThat(library.slug()).isEqualTo("library");
    assertThat(library.review()).isEqualTo(ReviewFixture.full());
    assertThat(library.activities())
        .containsExactly(
            new Activity(
                1, NOW, "U1", "command", new Fact.ReviewImported(1, List.of(), List.of())));
    assertThat(library.past().everUsed())
        .extracting(ItemId::text)
        .containsExactlyInAnyOrder(
            "L1", "L2", "C1", "T1", "T2", "T3", "T4", "T5", "T6", "D1", "D2", "D3");
  }

  @Test
  void laterImport_replacesTheReviewAndForgetsNoId() {
    ProjectId id = importing("library", ReviewFixture.full());

    assertThat(importing("library", Bakery.review())).isEqualTo(id);

    assertThat(snapshot(id).review()).isEqualTo(Bakery.review());
    assertThat(snapshot(id).activities())
        .extracting(Activity::fact)
        .containsExactly(
            new Fact.ReviewImported(1, List.of(), List.of()),
            new Fact.ReviewImported(2, List.of(), List.of()));
    assertThat(snapshot(id).past().everUsed()).contains(ItemId.of("L1"), ItemId.of("A1"));
    assertThat(snapshot(id).past().retired())
        .isEqualTo(Retired.none().then(ReviewFixture.full(), Bakery.review()))
        .isNotEqualTo(Retired.none());
  }

  @Test
  void theSourceOfEachRevision_isKeptByteForByte() {
    byte[] first = {'#', 0, (byte) 0xEF, '\r', '\n'};
    byte[] second = {'#', ' ', '2'};

    ProjectId id = importing("library", ReviewFixture.full(), first);
    importing("library", Bakery.review(), second);

    assertThat(snapshot(id).reviewRevision()).isEqualTo(2);
    assertThat(store.projects().source(id, 1)).hasValue(first);
    assertThat(store.projects().source(id, 2)).hasValue(second);
    assertThat(store.projects().source(id, 3)).isEmpty();
    assertThat(store.projects().source(new ProjectId(99), 1)).isEmpty();
  }

  @Test
  void importOfNothing_writesNothing() {
    Optional<Snapshot> seen =
        store
            .projects()
            .importing(
                "library",
                new byte[0],
                AUTHOR,
                before -> new Projects.Imported<>(Optional.empty(), before));

    assertThat(seen).isEmpty();
    assertThat(store.projects().all()).isEmpty();
  }

  @Test
  void aSlugThatNobodyCouldType_isRefused() {
    assertThatThrownBy(() -> importing("My Project", Bakery.review()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void change_appendsItsFactsAndAnswers() {
    ProjectId id = bakery();

    String answer =
        store
            .projects()
            .change(id, AUTHOR, before -> Change.of(List.of(DONE), "was " + before.revision()));

    assertThat(answer).isEqualTo("was 1");
    assertThat(snapshot(id).activities()).endsWith(new Activity(2, NOW, "U1", "command", DONE));
    assertThat(snapshot(id).facts().done()).containsKey(ItemId.of("T1"));
  }

  @Test
  void changeOfNothing_writesNothing() {
    ProjectId id = bakery();
    Snapshot before = snapshot(id);

    String answer = store.projects().change(id, AUTHOR, project -> Change.none("no"));

    assertThat(answer).isEqualTo("no");
    assertThat(snapshot(id)).isSameAs(before);
  }

  @Test
  void anActThatFails_leavesEverythingAsItWas() {
    ProjectId id = bakery();

    assertThatThrownBy(
            () ->
                store
                    .projects()
                    .change(
                        id,
                        AUTHOR,
                        before -> {
                          throw new UnsupportedOperationException("a bug");
                        }))
        .isInstanceOf(UnsupportedOperationException.class);

    add(id, DONE);
    assertThat(snapshot(id).revision()).isEqualTo(2);
  }

  @Test
  void anActThatChangesTheStoreItself_isABug() {
    ProjectId id = bakery();

    assertThatThrownBy(
            () ->
                store
                    .projects()
                    .change(
                        id,
                        AUTHOR,
                        before -> {
                          add(id, DONE);
                          return Change.none("no");
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(snapshot(id).revision()).isEqualTo(1);
  }

  @Test
  void changeOfAnUnknownProject_isABug() {
    assertThatThrownBy(() -> add(new ProjectId(99), DONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void changesAtOnce_happenOneAfterTheOther() throws Exception {
    ProjectId id = bakery();
    List<Long> seen = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Future<?>> both = new ArrayList<>();
    for (int thread = 0; thread < 2; thread++) {
      both.add(
          threads.submit(
              () -> {
                start.await();
                for (int i = 0; i < 20; i++) {
                  store
                      .projects()
                      .change(
                          id,
                          AUTHOR,
                          before -> {
                            seen.add(before.revision());
                            return Change.of(List.of(DONE), "ok");
                          });
                }
                return "done";
              }));
    }

    start.countDown();
    for (Future<?> one : both) {
      one.get();
    }
    threads.shutdown();

    assertThat(seen).isEqualTo(LongStream.rangeClosed(1, 40).boxed().toList());
    assertThat(snapshot(id).revision()).isEqualTo(41);
  }

  @Test
  void everythingIsThereAfterAReopening() {
    ProjectId id = nudgedBakery();
    add(id, Bakery.decide(OVEN, "Gas"));
    Snapshot before = snapshot(id);

    reopen();

    assertThat(snapshot(id)).isEqualTo(before).isNotSameAs(before);
    assertThat(store.members().all()).hasSize(2);
  }

  @Test
  void aSnapshotThatStillStands_isNotReadAgain() {
    ProjectId id = bakery();

    assertThat(snapshot(id)).isSameAs(snapshot(id));
  }

  @Test
  void theOnlyProject_servesEveryChannel() {
    ProjectId id = bakery();

    assertThat(store.projects().at("T1", "C1")).map(Snapshot::id).contains(id);
    assertThat(store.projects().at("T2", "")).map(Snapshot::id).contains(id);
  }

  @Test
  void ofTwoProjects_noneServesAnUnboundChannel() {
    bakery();
    importing("annex", ReviewFixture.full());

    assertThat(store.projects().at("T1", "C1")).isEmpty();
    assertThat(store.projects().all())
        .extracting(Snapshot::slug)
        .containsExactly("annex", "bakery");
  }

  @Test
  void whatIsNotThere_isNotFound() {
    assertThat(store.projects().at("T1", "C1")).isEmpty();
    assertThat(store.projects().find("bakery")).isEmpty();
    assertThat(store.projects().find(new ProjectId(1))).isEmpty();
  }
}
