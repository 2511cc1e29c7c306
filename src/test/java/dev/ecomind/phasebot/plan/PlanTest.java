package dev.ecomind.phasebot.plan;

import static dev.ecomind.phasebot.plan.Bakery.BUILD;
import static dev.ecomind.phasebot.plan.Bakery.GAS_TASK;
import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.PACE;
import static dev.ecomind.phasebot.plan.Bakery.PLAN;
import static dev.ecomind.phasebot.plan.Bakery.POWER_TASK;
import static dev.ecomind.phasebot.plan.Bakery.decide;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static dev.ecomind.phasebot.plan.Bakery.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PlanTest {

  @Test
  void nothingDecided_gatesBlockAndNothingHasDates() {
    Plan plan = plan();

    assertThat(plan.phase(BUILD).orElseThrow().blocks())
        .extracting(Block::reason)
        .containsExactly("decide Gas or electric?");
    assertThat(plan.phase(PLAN).orElseThrow().blocks())
        .extracting(Block::reason)
        .containsExactly("decide Which timeline?", "settle No permit", "finish 1 prerequisite");
    assertThat(plan.phases()).allMatch(phase -> phase.span().isEmpty());
    assertThat(plan.decision(OVEN).orElseThrow().due().missing())
        .containsExactly("choose a timeline (D2)", "set a start date");
  }

  @Test
  void undecidedBranch_isDormantAndNotCounted() {
    Plan plan = plan();

    assertThat(plan.task(GAS_TASK).orElseThrow().state()).isEqualTo(TaskPlan.State.DORMANT);
    assertThat(plan.phase(BUILD).orElseThrow().total()).isZero();
    assertThat(plan.decision(OVEN).orElseThrow().waitingTasks())
        .containsExactly(GAS_TASK, POWER_TASK);
  }

  @Test
  void chosenSchedule_datesPhasesAndDeadlines() {
    Plan plan = plan(pace("Calm", MONDAY));

    // Week 3 from Monday 13 October begins on Monday 27 October; week 5 ends on Friday 14 November.
    assertThat(plan.phase(BUILD).orElseThrow().span())
        .contains(new Span(LocalDate.of(2025, 10, 27), LocalDate.of(2025, 11, 14), 3));
    Due due = plan.decision(OVEN).orElseThrow().due();
    assertThat(due.day()).contains(LocalDate.of(2025, 10, 24));
    assertThat(due.derivation())
        .isEqualTo(
            "Fri 24 Oct 2025 = working day before A2 starts"
                + " (Mon 27 Oct 2025, week 3 of \"Calm\")");
  }

  @Test
  void startInMidWeek_keepsMondaysForLaterWeeks() {
    Plan plan = plan(pace("Rushed", LocalDate.of(2025, 10, 15)));

    assertThat(plan.phase(PLAN).orElseThrow().span())
        .contains(new Span(LocalDate.of(2025, 10, 15), LocalDate.of(2025, 10, 17), 1));
    assertThat(plan.phase(BUILD).orElseThrow().span().orElseThrow().first())
        .isEqualTo(LocalDate.of(2025, 10, 20));
  }

  @Test
  void decision_activatesItsBranchAndDropsTheOther() {
    Plan plan = plan(decide(OVEN, "Gas"));

    assertThat(plan.task(GAS_TASK).orElseThrow().state()).isEqualTo(TaskPlan.State.OPEN);
    assertThat(plan.task(POWER_TASK).orElseThrow().state()).isEqualTo(TaskPlan.State.DROPPED);
    assertThat(plan.phase(BUILD).orElseThrow().isBlocked()).isFalse();
  }

  @Test
  void supersedingAndReturning_givesTheSamePlanAgain() {
    Plan once = plan(decide(OVEN, "Gas"));
    Plan returned = plan(decide(OVEN, "Gas"), decide(OVEN, "Electric"), decide(OVEN, "Gas"));

    assertThat(returned.tasks()).extracting(TaskPlan::state).isEqualTo(states(once));
    assertThat(returned.phases()).isEqualTo(once.phases());
    assertThat(returned.decision(OVEN).orElseThrow().ruling().orElseThrow().superseded())
        .contains("Electric");
  }

  @Test
  void doneTaskOfTheOptionNotTaken_isHeldForAPerson() {
    Plan plan = plan(decide(OVEN, "Gas"), done("T2"), decide(OVEN, "Electric"));

    assertThat(plan.task(GAS_TASK).orElseThrow().state()).isEqualTo(TaskPlan.State.HELD);
  }

  @Test
  void anyOrderOfTheSameActivities_givesTheSamePlan() {
    List<Activity> activities =
        new ArrayList<>(
            Bakery.activities(
                pace("Calm", MONDAY), decide(OVEN, "Gas"), done("T1"), decide(OVEN, "Electric")));
    Plan expected = Plan.of(Bakery.review(), Facts.of(activities), WorkCalendar.weekdays());

    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(activities, new Random(seed));

      assertThat(Plan.of(Bakery.review(), Facts.of(activities), WorkCalendar.weekdays()))
          .isEqualTo(expected);
    }
  }

  @Test
  void effects_tellWhatADecisionChanges() {
    Effects effects = Effects.between(plan(), plan(decide(OVEN, "Gas")));

    assertThat(effects.unblocked()).containsExactly(BUILD);
    assertThat(effects.activated()).containsExactly(GAS_TASK);
    assertThat(effects.dropped()).containsExactly(POWER_TASK);
    assertThat(effects.settled()).containsExactly(OVEN);
    assertThat(effects.moved()).isEmpty();
  }

  @Test
  void effectsOfASchedule_tellEveryDayThatMoves() {
    Effects effects = Effects.between(plan(), plan(pace("Calm", MONDAY)));

    assertThat(effects.moved())
        .extracting(moved -> moved.item() + " " + moved.what() + " " + moved.after().orElseThrow())
        .containsExactly(
            "A1 starts 2025-10-13",
            "A2 starts 2025-10-27",
            "A1 ends 2025-10-24",
            "A2 ends 2025-11-14",
            "D1 due 2025-10-24",
            "C1 due 2025-10-10");
    assertThat(effects.settled()).containsExactly(PACE);
  }

  @Test
  void why_givesTheChainBehindADate() {
    assertThat(Why.of(plan(pace("Calm", MONDAY)), OVEN))
        .containsExactly(
            "The review asks it on line 11.",
            "It wants an answer: \"before A2 starts\".",
            "Due Fri 24 Oct 2025 = working day before A2 starts"
                + " (Mon 27 Oct 2025, week 3 of \"Calm\").",
            "A2 cannot start before it is answered.",
            "T2, T3 wait to be taken up or dropped.");
  }

  private static Fact done(String item) {
    return new Fact.ItemDone(ItemId.of(item), "");
  }

  private static List<TaskPlan.State> states(Plan plan) {
    return plan.tasks().stream().map(TaskPlan::state).toList();
  }
}
