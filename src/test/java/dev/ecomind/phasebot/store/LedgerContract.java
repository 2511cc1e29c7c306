package dev.ecomind.phasebot.store;

import static dev.ecomind.phasebot.plan.Bakery.NOW;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.PACE;
import static dev.ecomind.phasebot.project.Ledger.State.CANCELLED;
import static dev.ecomind.phasebot.project.Ledger.State.DEAD;
import static dev.ecomind.phasebot.project.Ledger.State.PENDING;
import static dev.ecomind.phasebot.project.Ledger.State.SENT;
import static dev.ecomind.phasebot.project.Ledger.State.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Bakery;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Parcel;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Recipient;
import dev.ecomind.phasebot.review.ItemId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What any ledger must do. */
abstract class LedgerContract extends StoreContract {
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final Duration OVER = Duration.ZERO;

  @Test
  void whatIsNotDue_isNotClaimed() {
    tell(bakery(), record("2", "C1"));

    assertThat(claim(NOW.minusMillis(1))).isEmpty();
    assertThat(claim(NOW)).hasSize(1);
  }

  @Test
  void allDueNudgesOfOnePerson_areOneParcel() {
    nudgedBakery();
    Instant late = Instant.parse("2025-10-22T13:30:00Z");

    List<Parcel> parcels = claim(late);

    assertThat(parcels).hasSize(1);
    assertThat(parcels.get(0).recipient()).isEqualTo(Recipient.user(DANA));
    assertThat(parcels.get(0).attempt()).isZero();
    assertThat(parcels.get(0).entries())
        .extracting(Dispatch::subject)
        .contains(OVEN, ItemId.of("C1"));
  }

  @Test
  void records_leaveOneByOneInTheirOrder() {
    ProjectId project = bakery();
    tell(project, record("3", "C1", NOW), record("2", "C1", NOW.minusSeconds(1)));

    Parcel first = claim(NOW).get(0);
    assertThat(first.entries()).extracting(Dispatch::occurrence).containsExactly("2");
    assertThat(claim(NOW)).isEmpty();
    deliver(first, "1.0");

    assertThat(claim(NOW).get(0).entries()).extracting(Dispatch::occurrence).containsExactly("3");
  }

  @Test
  void oneClaim_takesAtMostSoManyParcels() {
    tell(bakery(), record("2", "C1"), record("2", "C2"), record("2", "C3"));

    assertThat(store.ledger().claim(NOW, 2, "one", LEASE)).hasSize(2);
    assertThat(store.ledger().claim(NOW, 2, "one", LEASE)).hasSize(1);
    assertThat(store.ledger().claim(NOW, 0, "one", LEASE)).isEmpty();
  }

  @Test
  void aLapsedClaim_isDueAgainAndItsTokenIsWorthNothing() {
    ProjectId project = bakery();
    tell(project, record("2", "C1"));
    Parcel lost = store.ledger().claim(NOW, 1, "one", OVER).get(0);
    Parcel held = store.ledger().claim(NOW, 1, "two", LEASE).get(0);

    assertThat(held.token()).isGreaterThan(lost.token());
    assertThat(held.key()).isEqualTo(lost.key());
    assertThat(store.ledger().sending(lost, "C1", NOW)).isEmpty();
    assertThat(store.ledger().sent(lost, "1.0")).isFalse();
    assertThat(store.ledger().postponed(lost, NOW, "")).isFalse();
    assertThat(store.ledger().dead(lost, "")).isFalse();
    assertThat(store.ledger().cancelled(lost, "")).isFalse();
    assertThat(store.ledger().unknown(lost, "")).isFalse();
    deliver(held, "1.0");
    assertThat(states(project, OVEN)).containsExactly(SENT);
  }

  @Test
  void aLapsedClaimThatNobodyTook_isNotSentEither() {
    tell(bakery(), record("2", "C1"));
    Parcel lapsed = store.ledger().claim(NOW, 1, "one", OVER).get(0);

    assertThat(store.ledger().sending(lapsed, "C1", NOW)).isEmpty();
  }

  @Test
  void sending_countsTheAttemptAndLeavesOutWhatWasCancelled() {
    ProjectId project = nudgedBakery();
    Parcel claimed = claim(Instant.parse("2025-10-22T13:30:00Z")).get(0);
    add(project, Bakery.decide(OVEN, "Gas"));

    Parcel sending = store.ledger().sending(claimed, "D1", NOW).orElseThrow();

    assertThat(sending.attempt()).isEqualTo(1);
    assertThat(sending.key()).isEqualTo(claimed.key());
    assertThat(sending.entries()).extracting(Dispatch::subject).containsOnly(ItemId.of("C1"));
    assertThat(states(project, OVEN)).hasSize(4).containsOnly(CANCELLED);
  }

  @Test
  void whereNothingIsLeft_nothingIsSent() {
    ProjectId project = nudgedBakery();
    Parcel claimed = claim(Instant.parse("2025-10-22T13:30:00Z")).get(0);
    add(project, new Fact.NudgesPaused());

    assertThat(store.ledger().sending(claimed, "D1", NOW)).isEmpty();
  }

  @Test
  void aSilentSender_leavesADoubt() {
    ProjectId project = bakery();
    tell(project, record("2", "C1"));
    Parcel lost = sending(store.ledger().claim(NOW, 1, "one", Duration.ofMillis(300)).get(0));

    Ledger.Doubt doubt = untilThereIsADoubt();

    assertThat(doubt.channel()).isEqualTo("C1");
    assertThat(doubt.startedAt()).isEqualTo(NOW);
    assertThat(doubt.parcel().key()).isEqualTo(lost.key());
    assertThat(doubt.parcel().attempt()).isEqualTo(1);
    assertThat(store.ledger().sent(lost, "1.0")).isFalse();
    assertThat(store.ledger().sent(doubt.parcel(), "1.0")).isTrue();
    assertThat(states(project, OVEN)).containsExactly(SENT);
  }

  @Test
  void aSendingThatStillHasItsLease_isNoDoubt() {
    tell(bakery(), record("2", "C1"));
    sending(claim(NOW).get(0));

    assertThat(store.ledger().doubts(10, "two", LEASE)).isEmpty();
  }

  @Test
  void aDoubt_isHeldByOneAskerAndKeepsItsRecipientBusy() {
    ProjectId project = bakery();
    tell(project, record("2", "C1"), record("3", "C1", NOW.plusSeconds(1)));
    Parcel parcel = sending(claim(NOW).get(0));
    assertThat(store.ledger().unknown(parcel, "no answer")).isTrue();
    assertThat(states(project, OVEN)).containsExactly(UNKNOWN, PENDING);

    List<Ledger.Doubt> first = store.ledger().doubts(10, "two", LEASE);

    assertThat(first).hasSize(1);
    assertThat(store.ledger().doubts(10, "three", LEASE)).isEmpty();
    assertThat(store.ledger().unknown(first.get(0).parcel(), "still no answer")).isTrue();
    assertThat(store.ledger().doubts(10, "three", LEASE)).isEmpty();
    assertThat(claim(NOW.plusSeconds(9))).isEmpty();
    store.ledger().postponed(first.get(0).parcel(), NOW, "it did not arrive");
    assertThat(claim(NOW.plusSeconds(9)).get(0).attempt()).isEqualTo(1);
  }

  @Test
  void aParcelInDoubt_staysTogether() {
    nudgedBakery();
    Parcel parcel = sending(claim(Instant.parse("2025-10-22T13:30:00Z")).get(0));
    store.ledger().unknown(parcel, "no answer");

    assertThat(store.ledger().doubts(10, "two", LEASE).get(0).parcel().entries())
        .containsExactlyInAnyOrderElementsOf(parcel.entries());
  }

  @Test
  void givenUp_itIsNotDueAgain() {
    ProjectId project = bakery();
    tell(project, record("2", "C1"), recordOf(PACE, "3", "C2"));
    List<Parcel> both = claim(NOW);

    store.ledger().dead(to(both, "C1"), "channel_not_found");
    store.ledger().cancelled(to(both, "C2"), "nothing to tell");

    assertThat(states(project, OVEN)).containsExactly(DEAD);
    assertThat(states(project, PACE)).containsExactly(CANCELLED);
    assertThat(lines(project, OVEN).get(0).reason()).contains("channel_not_found");
    assertThat(claim(NOW.plusSeconds(9))).isEmpty();
  }

  @Test
  void aRecordThatWasPosted_hasALink() {
    ProjectId project = bakery();
    tell(project, record("2", "C1"));
    Parcel parcel = deliver(claim(NOW).get(0), "1.0");
    assertThat(store.ledger().recordLink(project, 2)).isEmpty();

    store.ledger().permalink(parcel, "https://slack.example/p1");

    assertThat(store.ledger().recordLink(project, 2)).contains("https://slack.example/p1");
    assertThat(store.ledger().recordLink(project, 3)).isEmpty();
  }

  @Test
  void lines_tellTheNewestDueFirst() {
    ProjectId project = bakery();
    tell(project, record("2", "C1", NOW), record("3", "C1", NOW.plusSeconds(1)));

    assertThat(store.ledger().lines(project, 1))
        .extracting(line -> line.dispatch().occurrence())
        .containsExactly("3");
  }

  @Test
  void claimedByManyAtOnce_eachIsClaimedByOne() throws Exception {
    ProjectId project = bakery();
    Dispatch[] records = new Dispatch[20];
    for (int i = 0; i < records.length; i++) {
      records[i] = record("2", "C" + i);
    }
    tell(project, records);
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<List<Parcel>>> claims = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      claims.add(
          threads.submit(
              () -> {
                start.await();
                return store.ledger().claim(NOW, 1, "any", LEASE);
              }));
    }

    start.countDown();
    List<Parcel> claimed = new ArrayList<>();
    for (Future<List<Parcel>> claim : claims) {
      claimed.addAll(claim.get());
    }
    threads.shutdown();

    assertThat(claimed).hasSize(20).extracting(Parcel::recipient).doesNotHaveDuplicates();
    assertThat(claimed).extracting(Parcel::token).doesNotHaveDuplicates();
  }

  private List<Parcel> claim(Instant now) {
    return store.ledger().claim(now, 10, "one", LEASE);
  }

  private Parcel sending(Parcel claimed) {
    return store.ledger().sending(claimed, claimed.recipient().id(), NOW).orElseThrow();
  }

  private Parcel deliver(Parcel claimed, String ts) {
    Parcel sending = sending(claimed);
    assertThat(store.ledger().sent(sending, ts)).isTrue();
    return sending;
  }

  /** Leases run by the database's clock, so the lease has to run out in earnest. */
  private Ledger.Doubt untilThereIsADoubt() {
    List<Ledger.Doubt> doubts = List.of();
    while (doubts.isEmpty()) {
      Thread.onSpinWait();
      doubts = store.ledger().doubts(10, "two", LEASE);
    }
    return doubts.get(0);
  }

  private static Parcel to(List<Parcel> parcels, String channel) {
    return parcels.stream()
        .filter(parcel -> parcel.recipient().id().equals(channel))
        .findFirst()
        .orElseThrow();
  }

  private static Dispatch record(String sequence, String channel) {
    return record(sequence, channel, NOW);
  }

  private static Dispatch record(String sequence, String channel, Instant due) {
    return new Dispatch(Dispatch.Kind.RECORD, OVEN, sequence, Recipient.channel(channel), due);
  }

  private static Dispatch recordOf(ItemId subject, String sequence, String channel) {
    return new Dispatch(Dispatch.Kind.RECORD, subject, sequence, Recipient.channel(channel), NOW);
  }
}
