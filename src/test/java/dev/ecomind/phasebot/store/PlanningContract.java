package dev.ecomind.phasebot.store;

import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.NOW;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.decide;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static dev.ecomind.phasebot.project.Ledger.State.CANCELLED;
import static dev.ecomind.phasebot.project.Ledger.State.PENDING;
import static dev.ecomind.phasebot.project.Ledger.State.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Preferences;
import dev.ecomind.phasebot.plan.Silence;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Parcel;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Recipient;
import dev.ecomind.phasebot.review.ItemId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the ledger follows the plan, in any store. */
abstract class PlanningContract extends StoreContract {
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final Instant FIRST = Instant.parse("2025-10-17T13:30:00Z");
  private static final ItemId PERMIT = ItemId.of("C1");

  @Test
  void untilNudgesAreStarted_thereIsNothingToTell() {
    ProjectId project = bakery();
    add(project, pace("Calm", MONDAY), new Fact.RoleAssigned("Baker", DANA));

    assertThat(store.ledger().lines(project, 100)).isEmpty();
  }

  @Test
  void started_thePlannedNudgesWait() {
    ProjectId project = nudgedBakery();

    assertThat(lines(project, OVEN))
        .extracting(line -> line.dispatch().occurrence())
        .containsExactly("2025-10-24-5", "2025-10-24-2", "2025-10-24-0", "2025-10-24+1");
    assertThat(states(project, OVEN)).containsOnly(PENDING);
  }

  @Test
  void ownZone_redatesWhatWaits() {
    ProjectId project = nudgedBakery();
    add(
        project,
        new Fact.PreferencesSet(
            DANA, Preferences.none().withZone(Optional.of(ZoneId.of("Asia/Tokyo")))));

    assertThat(lines(project, OVEN))
        .filteredOn(line -> line.state() == PENDING)
        .extracting(line -> line.dispatch().due())
        .hasSize(4)
        .startsWith(Instant.parse("2025-10-17T00:30:00Z"));
  }

  @Test
  void silence_leavesOneReminderForItsEndAndGivesThemBack() {
    ProjectId project = nudgedBakery();
    Preferences silent =
        Preferences.none().withSilence(Optional.of(new Silence(NOW, LocalDate.of(2025, 10, 23))));
    add(project, new Fact.PreferencesSet(DANA, silent));

    assertThat(lines(project, OVEN))
        .filteredOn(line -> line.state() == PENDING)
        .extracting(line -> line.dispatch().occurrence())
        .containsExactly("2025-10-24-2", "2025-10-24-0", "2025-10-24+1");

    add(project, new Fact.PreferencesSet(DANA, Preferences.none()));

    assertThat(lines(project, OVEN))
        .filteredOn(line -> line.state() == PENDING)
        .extracting(line -> line.dispatch().due())
        .hasSize(4)
        .startsWith(FIRST);
  }

  @Test
  void boundToAChannel_oneCardWaitsHoweverMuchChanges() {
    ProjectId project = bakery();
    add(project, new Fact.ChannelBound("C2"));
    add(project, pace("Calm", MONDAY));

    assertThat(store.ledger().lines(project, 100))
        .filteredOn(line -> line.dispatch().kind() == Dispatch.Kind.CARD)
        .filteredOn(line -> line.state() == PENDING)
        .singleElement()
        .satisfies(line -> assertThat(line.dispatch().occurrence()).isEqualTo("3"));
  }

  @Test
  void sentCard_isTheOneThatStands() {
    ProjectId project = bakery();
    Recipient channel = Recipient.channel("C2");
    add(project, new Fact.ChannelBound("C2"));
    assertThat(store.ledger().standingCard(project, channel)).isEmpty();

    Instant soon = NOW.plusSeconds(10);
    Parcel card = store.ledger().claim(soon, 10, "one", LEASE).get(0);
    store.ledger().sending(card, "C2", soon);
    store.ledger().sent(card, "1700000000.000200");

    assertThat(store.ledger().standingCard(project, channel)).contains("1700000000.000200");
    assertThat(store.ledger().standingCard(project, Recipient.channel("C3"))).isEmpty();
  }

  @Test
  void decided_theNudgesAreCancelled() {
    ProjectId project = nudgedBakery();

    add(project, decide(OVEN, "Gas"));

    assertThat(states(project, OVEN)).hasSize(4).containsOnly(CANCELLED);
    assertThat(states(project, PERMIT)).contains(PENDING);
    assertThat(store.ledger().claim(FIRST.plusSeconds(900_000), 10, "one", LEASE))
        .flatExtracting(Parcel::entries)
        .extracting(Dispatch::subject)
        .doesNotContain(OVEN);
  }

  @Test
  void plannedAgain_theSameRowsWait() {
    ProjectId project = nudgedBakery();

    add(project, new Fact.NudgesPaused());
    assertThat(states(project, OVEN)).hasSize(4).containsOnly(CANCELLED);
    add(project, new Fact.NudgesStarted());

    assertThat(states(project, OVEN)).hasSize(4).containsOnly(PENDING);
  }

  @Test
  void aMovedDueDay_makesNewNudges() {
    ProjectId project = nudgedBakery();

    add(project, pace("Rushed", MONDAY));

    assertThat(lines(project, OVEN))
        .filteredOn(line -> line.state() == PENDING)
        .extracting(line -> line.dispatch().occurrence())
        .containsExactly("2025-10-17-5", "2025-10-17-2", "2025-10-17-0", "2025-10-17+1");
    assertThat(states(project, OVEN)).filteredOn(CANCELLED::equals).hasSize(4);
  }

  @Test
  void whatWasSent_isNotSentAgainHoweverOftenItIsPlanned() {
    ProjectId project = nudgedBakery();
    clock.set(FIRST);
    // The permit's own nudges are past as well; all of them are one message.
    Parcel parcel = store.ledger().claim(FIRST, 10, "one", LEASE).get(0);
    Parcel sending = store.ledger().sending(parcel, "D1", FIRST).orElseThrow();
    store.ledger().sent(sending, "1.0");

    add(project, new Fact.NudgesPaused());
    add(project, new Fact.NudgesStarted());
    importing("bakery", snapshot(project).review());

    assertThat(states(project, OVEN)).containsExactly(SENT, PENDING, PENDING, PENDING);
    assertThat(store.ledger().claim(FIRST, 10, "one", LEASE)).isEmpty();
  }

  @Test
  void afterDowntime_onlyTheLastPastNudgeOfAnItemIsPlanned() {
    ProjectId project = bakery();
    clock.set(Instant.parse("2025-10-25T00:00:00Z"));

    add(
        project,
        pace("Calm", MONDAY),
        new Fact.RoleAssigned("Baker", DANA),
        new Fact.NudgesStarted());

    assertThat(lines(project, OVEN))
        .extracting(line -> line.dispatch().occurrence())
        .containsExactly("2025-10-24-0", "2025-10-24+1");
  }

  @Test
  void withdrawnWhileOnItsWay_itIsNotTriedAgain() {
    ProjectId project = nudgedBakery();
    clock.set(FIRST);
    Parcel claimed = store.ledger().claim(FIRST, 10, "one", LEASE).get(0);
    Parcel sending = store.ledger().sending(claimed, "D1", FIRST).orElseThrow();

    add(project, decide(OVEN, "Gas"));
    boolean postponed = store.ledger().postponed(sending, FIRST.plusSeconds(60), "slow down");

    assertThat(postponed).isTrue();
    assertThat(states(project, OVEN)).hasSize(4).containsOnly(CANCELLED);
  }

  @Test
  void wantedAgainWhileOnItsWay_itIsTriedAgain() {
    ProjectId project = nudgedBakery();
    clock.set(FIRST);
    Parcel claimed = store.ledger().claim(FIRST, 10, "one", LEASE).get(0);
    Parcel sending = store.ledger().sending(claimed, "D1", FIRST).orElseThrow();

    add(project, new Fact.NudgesPaused());
    add(project, new Fact.NudgesStarted());
    store.ledger().postponed(sending, FIRST.plusSeconds(60), "slow down");

    assertThat(states(project, OVEN)).hasSize(4).containsOnly(PENDING);
  }

  @Test
  void putOff_itStaysPutOffWhenThePlanIsMadeAgain() {
    ProjectId project = nudgedBakery();
    Instant later = FIRST.plusSeconds(3600);
    clock.set(FIRST);
    Parcel claimed = store.ledger().claim(FIRST, 10, "one", LEASE).get(0);
    store.ledger().postponed(claimed, later, "slow down");

    add(project, new Fact.ItemDone(ItemId.of("T4"), ""));

    assertThat(store.ledger().claim(later.minusMillis(1), 10, "one", LEASE)).isEmpty();
    assertThat(store.ledger().claim(later, 10, "one", LEASE)).hasSize(1);
  }

  @Test
  void toldTwice_aRecordIsOneRow() {
    ProjectId project = bakery();
    Dispatch record = new Dispatch(Dispatch.Kind.RECORD, OVEN, "2", Recipient.channel("C1"), NOW);

    tell(project, record);
    tell(project, record, record);

    assertThat(store.ledger().lines(project, 10))
        .extracting(Ledger.Line::dispatch)
        .isEqualTo(List.of(record));
  }
}
