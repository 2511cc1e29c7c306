package dev.ecomind.phasebot.store;

import static dev.ecomind.phasebot.plan.Bakery.NOW;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.decide;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.project.Change;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Parcel;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Projects;
import dev.ecomind.phasebot.project.Recipient;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.ReviewFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two processes with a store of their own each, on one database. */
final class PostgresReplicasIT extends StoreContract {
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final StoreSettings settings = PostgresServer.migrated();
  private Store other;

  @Override
  StoreSettings settings() {
    return settings;
  }

  @BeforeEach
  void openOther() {
    other = Store.open(settings, clock, NudgePolicy.standard());
  }

  @AfterEach
  void closeOther() {
    other.close();
  }

  @Test
  void whatOneRecords_theOtherReadsAtOnce() {
    ProjectId project = bakery();
    assertThat(other.projects().find(project)).contains(snapshot(project));

    add(project, decide(OVEN, "Gas"));

    assertThat(other.projects().find(project)).contains(snapshot(project));
    assertThat(other.projects().at("T1", "C1")).contains(snapshot(project));
  }

  @Test
  void ofTwoWhoDecideAtOnce_oneIsFirst() throws Exception {
    ProjectId project = bakery();
    for (int round = 0; round < 20; round++) {
      long shown = snapshot(project).revision();
      List<String> answers =
          atOnce(() -> decided(store, project, shown), () -> decided(other, project, shown));

      assertThat(answers).containsExactlyInAnyOrder("recorded", "changed meanwhile");
      assertThat(snapshot(project).revision()).isEqualTo(shown + 1);
    }
  }

  /** As it is in the core: the check is made inside the transaction. */
  private static String decided(Store by, ProjectId project, long shown) {
    return by.projects()
        .change(
            project,
            AUTHOR,
            now ->
                now.revision() == shown
                    ? Change.of(List.of(decide(OVEN, "Gas")), "recorded")
                    : Change.none("changed meanwhile"));
  }

  @Test
  void twoWhoImportTheSameNewProject_makeOne() throws Exception {
    Store first = store;
    for (int round = 0; round < 5; round++) {
      String slug = "project-" + round;
      List<ProjectId> made =
          atOnce(
              () -> importing(first, slug, ReviewFixture.full()),
              () -> importing(other, slug, ReviewFixture.full()));

      assertThat(made.get(0)).isEqualTo(made.get(1));
      assertThat(snapshot(made.get(0)).activities())
          .extracting(Activity::sequence)
          .containsExactly(1L, 2L);
      assertThat(snapshot(made.get(0)).reviewRevision()).isEqualTo(2);
    }
  }

  @Test
  void peopleAndFactsThatChangeAtOnce_leaveTheNudgesOfBoth() throws Exception {
    ProjectId project = nudgedBakery();
    for (int round = 0; round < 5; round++) {
      String zone = round % 2 == 0 ? "Asia/Tokyo" : "America/New_York";
      atOnce(
          () -> {
            store.members().save(List.of(dana(zone)));
            return "moved";
          },
          () -> other.projects().change(project, AUTHOR, now -> Change.of(List.of(started()), "")));

      List<Ledger.Line> found = lines(project, OVEN);
      add(project, started());
      assertThat(lines(project, OVEN)).isEqualTo(found);
    }
  }

  private static Fact started() {
    return new Fact.NudgesStarted();
  }

  @Test
  void claimedByBoth_eachIsClaimedOnceAndEachRecipientHasOneAtATimeInOrder() throws Exception {
    ProjectId project = bakery();
    List<Dispatch> records = new ArrayList<>();
    for (int sequence = 10; sequence < 15; sequence++) {
      for (int channel = 0; channel < 15; channel++) {
        records.add(
            new Dispatch(
                Dispatch.Kind.RECORD,
                OVEN,
                String.valueOf(sequence),
                Recipient.channel("C" + channel),
                NOW.minusSeconds(100 - sequence)));
      }
    }
    tell(project, records.toArray(new Dispatch[0]));
    Map<String, List<String>> told = new ConcurrentHashMap<>();
    Map<String, String> busy = new ConcurrentHashMap<>();

    atOnce(
        () -> sendAll(store.ledger(), told, busy),
        () -> sendAll(store.ledger(), told, busy),
        () -> sendAll(other.ledger(), told, busy),
        () -> sendAll(other.ledger(), told, busy));

    assertThat(told).hasSize(15);
    assertThat(told.values()).containsOnly(List.of("10", "11", "12", "13", "14"));
    assertThat(store.ledger().lines(project, 1000))
        .extracting(Ledger.Line::state)
        .containsOnly(Ledger.State.SENT);
  }

  /** Sends until nothing is left for anybody; the fault would be a recipient who is busy. */
  private static String sendAll(
      Ledger ledger, Map<String, List<String>> told, Map<String, String> busy) {
    while (told.values().stream().mapToInt(List::size).sum() < 75) {
      for (Parcel parcel : ledger.claim(NOW, 4, "one", LEASE)) {
        String recipient = parcel.recipient().id();
        String occurrence = parcel.entries().get(0).occurrence();
        assertThat(busy.put(recipient, occurrence)).as("busy with").isNull();
        Parcel sending = ledger.sending(parcel, recipient, NOW).orElseThrow();
        told.computeIfAbsent(recipient, id -> Collections.synchronizedList(new ArrayList<>()))
            .add(occurrence);
        busy.remove(recipient);
        assertThat(ledger.sent(sending, "1.0")).isTrue();
      }
    }
    return "done";
  }

  @Test
  void aDoubt_isHeldByOneOfBoth() throws Exception {
    ProjectId project = bakery();
    for (int round = 0; round < 10; round++) {
      tell(
          project,
          new Dispatch(
              Dispatch.Kind.RECORD, OVEN, String.valueOf(round), Recipient.channel("C1"), NOW));
      Parcel claimed = store.ledger().claim(NOW, 1, "one", LEASE).get(0);
      Parcel sending = store.ledger().sending(claimed, "C1", NOW).orElseThrow();
      store.ledger().unknown(sending, "no answer");

      List<List<Ledger.Doubt>> doubts =
          atOnce(
              () -> store.ledger().doubts(10, "one", LEASE),
              () -> other.ledger().doubts(10, "two", LEASE));

      assertThat(doubts).extracting(List::size).containsExactlyInAnyOrder(0, 1);
      Parcel held = doubts.stream().flatMap(List::stream).findFirst().orElseThrow().parcel();
      assertThat(other.ledger().sent(held, "1.0")).isTrue();
    }
  }

  @Test
  void aProcessThatStandsStillWhileItClaims_delaysNobodyElse() throws Exception {
    ProjectId project = bakery();
    for (String channel : List.of("C1", "C2")) {
      tell(project, new Dispatch(Dispatch.Kind.RECORD, OVEN, "2", Recipient.channel(channel), NOW));
    }
    try (PostgresDatabase frozen = PostgresDatabase.open(settings)) {
      List<Parcel> claimed = new ArrayList<>();
      frozen.write(
          handle -> {
            Dialect dialect = frozen.dialect();
            Lease lease = new Lease("frozen", LEASE, dialect.now(handle));
            claimed.addAll(dialect.claim(handle, lease, NOW, 1));
            return claimed.addAll(other.ledger().claim(NOW, 10, "other", LEASE));
          });

      assertThat(claimed)
          .extracting(Parcel::recipient)
          .containsExactlyInAnyOrder(Recipient.channel("C1"), Recipient.channel("C2"));
    }
  }

  private static ProjectId importing(Store by, String slug, Review review) {
    return by.projects()
        .importing(
            slug,
            new byte[0],
            AUTHOR,
            before -> new Projects.Imported<>(Optional.of(underItsOwnIds(before, review)), before))
        .map(Snapshot::id)
        .orElseGet(() -> by.projects().find(slug).orElseThrow().id());
  }

  @SafeVarargs
  private static <T> List<T> atOnce(Callable<? extends T>... works) throws Exception {
    CyclicBarrier start = new CyclicBarrier(works.length);
    ExecutorService threads = Executors.newFixedThreadPool(works.length);
    List<Future<T>> running = new ArrayList<>();
    for (Callable<? extends T> work : works) {
      running.add(
          threads.submit(
              () -> {
                start.await();
                return work.call();
              }));
    }
    List<T> answers = new ArrayList<>();
    for (Future<T> one : running) {
      answers.add(one.get());
    }
    threads.shutdown();
    return answers;
  }
}
