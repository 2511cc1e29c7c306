package dev.ecomind.phasebot.project;

import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.NOW;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.PLAN;
import static dev.ecomind.phasebot.plan.Bakery.decide;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.SlipLedger;
import dev.ecomind.phasebot.plan.Span;
import dev.ecomind.phasebot.plan.WorkCalendar;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanHistoryTest {
  private final BakeryOffice office =
      new BakeryOffice(
          pace("Calm", MONDAY), decide(OVEN, "Gas"), pace("Rushed", MONDAY.plusWeeks(1)));
  private final PlanHistory history = new PlanHistory(office.projects);

  @Test
  void asOf_equalsTheReplay() {
    Snapshot project = office.projects.only();

    Plan then = history.asOf(project, NOW).orElseThrow();

    assertThat(then)
        .isEqualTo(
            Plan.of(project.review(), Facts.of(project.activities()), WorkCalendar.weekdays()));
    assertThat(history.asOf(project, NOW.minusSeconds(1))).isEmpty();
  }

  @Test
  void longHistory_isToldByItsFirstAndLastStates() {
    List<Fact> starts =
        IntStream.rangeClosed(1, 150)
            .<Fact>mapToObj(week -> new Fact.StartSet(MONDAY.plusWeeks(week), ""))
            .toList();
    BakeryOffice busy = new BakeryOffice(pace("Calm", MONDAY));
    busy.projects.change(
        busy.projects.only().id(), Author.of(BakeryOffice.MIA), before -> Change.of(starts, ""));

    SlipLedger ledger = new PlanHistory(busy.projects).slips(busy.projects.only());

    assertThat(ledger.shifts()).hasSizeBetween(99, 100);
    assertThat(ledger.shifts().get(ledger.shifts().size() - 1).cause().fact())
        .isEqualTo(starts.get(149));
    assertThat(ledger.rows().get(0).first().map(Span::first)).contains(MONDAY);
  }

  @Test
  void everyShift_namesItsCause() {
    SlipLedger ledger = history.slips(office.projects.only());

    assertThat(ledger.shifts())
        .extracting(shift -> shift.cause().fact())
        .containsExactly(pace("Calm", MONDAY), pace("Rushed", MONDAY.plusWeeks(1)));
    assertThat(ledger.shifts().get(1).moved())
        .filteredOn(moved -> moved.item().equals(PLAN))
        .allSatisfy(moved -> assertThat(moved.after()).isNotEqualTo(moved.before()));
    assertThat(ledger.rows()).hasSize(2);
  }
}
