package dev.ecomind.phasebot.plan;

import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.decide;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static dev.ecomind.phasebot.plan.Bakery.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OccurrencesTest {

  @Test
  void openDecision_isRemindedOfFiveAndTwoWorkingDaysBeforeOnTheDayAndOneAfter() {
    List<Occurrence> occurrences = ofOven(plan(pace("Calm", MONDAY)));

    // Due on Friday 24 October.
    assertThat(occurrences)
        .extracting(Occurrence::at)
        .containsExactly(
            LocalDateTime.parse("2025-10-17T09:30"),
            LocalDateTime.parse("2025-10-22T09:30"),
            LocalDateTime.parse("2025-10-24T09:30"),
            LocalDateTime.parse("2025-10-27T09:30"));
    assertThat(occurrences)
        .extracting(Occurrence::key)
        .containsExactly("2025-10-24-5", "2025-10-24-2", "2025-10-24-0", "2025-10-24+1");
  }

  @Test
  void decided_isNotRemindedOf() {
    assertThat(ofOven(plan(pace("Calm", MONDAY), decide(OVEN, "Gas")))).isEmpty();
  }

  @Test
  void undated_isNotRemindedOf() {
    assertThat(ofOven(plan())).isEmpty();
  }

  @Test
  void holidays_areSteppedOver() {
    WorkCalendar calendar =
        new WorkCalendar(WorkCalendar.weekdays().workingDays(), Set.of(LocalDate.of(2025, 10, 24)));
    Plan plan =
        Plan.of(Bakery.review(), Facts.of(Bakery.activities(pace("Calm", MONDAY))), calendar);

    assertThat(plan.decision(OVEN).orElseThrow().due().day()).contains(LocalDate.of(2025, 10, 23));
  }

  private static List<Occurrence> ofOven(Plan plan) {
    return Occurrences.of(plan, NudgePolicy.standard()).stream()
        .filter(occurrence -> occurrence.item().equals(OVEN))
        .toList();
  }
}
