package dev.ecomind.phasebot.project;

import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.NOW;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.PLAN;
import static dev.ecomind.phasebot.plan.Bakery.decide;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.SlipLedger;
import dev.ecomind.phasebot.plan.WorkCalendar;
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
