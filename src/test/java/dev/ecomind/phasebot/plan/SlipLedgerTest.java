package dev.ecomind.phasebot.plan;

import static dev.ecomind.phasebot.plan.Bakery.BUILD;
import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.PLAN;
import static dev.ecomind.phasebot.plan.Bakery.decide;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Severity;
import dev.ecomind.phasebot.review.Weeks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlipLedgerTest {

  @Test
  void firstDaysAndForecast_tellTheSlip() {
    SlipLedger ledger = ledger(pace("Calm", MONDAY), pace("Calm", MONDAY.plusWeeks(1)));

    SlipLedger.Row build = row(ledger, BUILD);
    assertThat(build.first())
        .contains(new Span(LocalDate.of(2025, 10, 27), LocalDate.of(2025, 11, 14), 3));
    assertThat(build.forecast())
        .contains(new Span(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 21), 3));
    assertThat(build.slip(WorkCalendar.weekdays())).isEqualTo(5);
    assertThat(
            row(ledger(pace("Calm", MONDAY), pace("Rushed", MONDAY)), BUILD)
                .slip(WorkCalendar.weekdays()))
        .isEqualTo(-10);
  }

  @Test
  void tasksThatAreDone_tellWhenAPhaseBeganAndWasFinished() {
    SlipLedger ledger =
        ledger(decide(OVEN, "Gas"), done("T1"), done("T2"), new Fact.StartSet(MONDAY, ""));

    assertThat(row(ledger, PLAN).actual()).isEqualTo(new Actual(Optional.empty(), at(2), at(2)));
    assertThat(row(ledger, BUILD).actual().finished()).isEqualTo(at(3));
  }

  @Test
  void lastThingInTheWay_tellsWhenAPhaseWasReady() {
    SlipLedger ledger =
        ledger(
            pace("Calm", MONDAY),
            done("T1"),
            done("T4"),
            done("C1"),
            new Fact.StartSet(MONDAY, ""));

    assertThat(row(ledger, PLAN).actual().ready()).isEqualTo(at(4));
    assertThat(row(ledger, BUILD).actual().ready()).isEmpty();
  }

  @Test
  void taskDoneForAnOptionNotTaken_wasWorkAllTheSame() {
    SlipLedger ledger = ledger(done("T3"), decide(OVEN, "Gas"), done("T2"));

    assertThat(row(ledger, BUILD).actual().began()).isEqualTo(at(1));
    assertThat(row(ledger, BUILD).actual().finished()).isEqualTo(at(3));
  }

  @Test
  void taskThatWasReopened_leavesThePhaseUnfinished() {
    SlipLedger ledger =
        ledger(done("T1"), new Fact.ItemReopened(ItemId.of("T1"), ""), pace("Calm", MONDAY));

    assertThat(row(ledger, PLAN).actual())
        .isEqualTo(new Actual(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @Test
  void statusInTheReview_tellsWhereThereAreNoTasks() {
    List<Activity> all = Bakery.activities(new Fact.StartSet(MONDAY, ""), start(7), start(14));
    List<SlipLedger.State> states =
        List.of(
            new SlipLedger.State(all.get(0), plan(Progress.TO_DO, all.subList(0, 1))),
            new SlipLedger.State(all.get(1), plan(Progress.IN_PROGRESS, all.subList(0, 2))),
            new SlipLedger.State(all.get(2), plan(Progress.DONE, all)));

    assertThat(SlipLedger.of(states).rows().get(0).actual())
        .isEqualTo(new Actual(Optional.empty(), at(2), at(3)));
  }

  @Test
  void estimates_areLaidEndToEndFromTheStart() {
    List<Activity> all = Bakery.activities(new Fact.StartSet(MONDAY, ""));
    SlipLedger ledger =
        SlipLedger.of(List.of(new SlipLedger.State(all.get(0), plan(Progress.TO_DO, all))));

    // One week and a half from Monday 13 October, then two weeks.
    assertThat(ledger.rows())
        .extracting(row -> row.recommended().flatMap(Estimate::days).map(SlipLedgerTest::days))
        .containsExactly(
            Optional.of("2025-10-13..2025-10-22"), Optional.of("2025-10-23..2025-11-05"));
    assertThat(ledger.rows())
        .extracting(row -> row.original().flatMap(Estimate::days).map(SlipLedgerTest::days))
        .containsExactly(
            Optional.of("2025-10-13..2025-10-17"), Optional.of("2025-10-20..2025-10-24"));
  }

  private static String days(Span span) {
    return span.first() + ".." + span.last();
  }

  private static Fact start(int days) {
    return new Fact.StartSet(MONDAY.plusDays(days), "");
  }

  private static Fact done(String item) {
    return new Fact.ItemDone(ItemId.of(item), "");
  }

  private static Optional<Instant> at(int sequence) {
    return Optional.of(Bakery.NOW.plusSeconds(60L * sequence));
  }

  private static SlipLedger.Row row(SlipLedger ledger, ItemId phase) {
    return ledger.rows().stream()
        .filter(row -> row.phase().phase().id().equals(phase))
        .findFirst()
        .orElseThrow();
  }

  /** The ledger of the bakery after these facts. */
  private static SlipLedger ledger(Fact... facts) {
    List<Activity> all = Bakery.activities(facts);
    List<SlipLedger.State> states = new ArrayList<>();
    for (Activity entry : all) {
      List<Activity> until = all.subList(0, (int) entry.sequence());
      states.add(
          new SlipLedger.State(
              entry, Plan.of(Bakery.review(), Facts.of(until), WorkCalendar.weekdays())));
    }
    return SlipLedger.of(states);
  }

  /** Two phases of which the review gives lengths and a status, and no tasks. */
  private static Plan plan(Progress status, List<Activity> activities) {
    Review bakery = Bakery.review();
    Review review =
        new Review(
            "",
            Optional.empty(),
            "",
            "",
            List.of(phase(PLAN, 1.5, status), phase(BUILD, 2, Progress.TO_DO)),
            List.of(),
            List.of(),
            List.of(),
            bakery.schedules().subList(0, 1),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Plan.of(review, Facts.of(activities), WorkCalendar.weekdays());
  }

  private static Phase phase(ItemId id, double recommended, Progress status) {
    return new Phase(
        id,
        "",
        1,
        Optional.of(new Weeks(1, 1, "")),
        Optional.of(new Weeks(recommended, recommended, "")),
        Severity.LOW,
        "",
        status,
        "");
  }
}
