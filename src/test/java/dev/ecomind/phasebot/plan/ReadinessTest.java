package dev.ecomind.phasebot.plan;

import static dev.ecomind.phasebot.plan.Bakery.BUILD;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.PLAN;
import static dev.ecomind.phasebot.plan.Bakery.activities;
import static dev.ecomind.phasebot.plan.Bakery.decide;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.review.Criterion;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadinessTest {

  @Test
  void whatIsMissing_isListedWithWhoseItIs() {
    assertThat(missing(Bakery.plan(), PLAN))
        .containsExactly("GATE D2 []", "ISSUE C1 [Baker]", "PREREQUISITE T4 []", "MUST_FIX T1 []");
    assertThat(missing(Bakery.plan(), BUILD))
        .containsExactly("GATE D1 [Baker]", "PREREQUISITE T4 []");
  }

  @Test
  void withNothingMissing_itIsGo() {
    Plan plan =
        Bakery.plan(
            decide(OVEN, "Gas"),
            new Fact.ItemDone(ItemId.of("T2"), ""),
            new Fact.ItemDone(ItemId.of("T4"), ""));

    assertThat(Readiness.of(plan, BUILD).orElseThrow().isGo()).isTrue();
  }

  @Test
  void phaseWithoutACriterion_isNotReadyWhereOthersHaveOne() {
    Plan plan = plan(criterion(PLAN, Criterion.State.KEPT));

    assertThat(missing(plan, PLAN)).noneMatch(text -> text.startsWith("CRITERION"));
    assertThat(missing(plan, BUILD)).contains("CRITERION A2 []");
  }

  @Test
  void deferredCriteria_doNotCount() {
    Plan plan =
        plan(criterion(PLAN, Criterion.State.REPLACED), criterion(BUILD, Criterion.State.DEFERRED));

    assertThat(missing(plan, PLAN)).noneMatch(text -> text.startsWith("CRITERION"));
    assertThat(missing(plan, BUILD)).contains("CRITERION A2 []");
  }

  private static List<String> missing(Plan plan, ItemId phase) {
    return Readiness.of(plan, phase).orElseThrow().missing().stream()
        .map(one -> one.kind() + " " + one.item() + " " + one.owners())
        .toList();
  }

  private static Criterion criterion(ItemId phase, Criterion.State state) {
    return new Criterion(Optional.of(phase), 60, "Bread is sold", state, "");
  }

  private static Plan plan(Criterion... criteria) {
    Review bakery = Bakery.review();
    Review review =
        new Review(
            bakery.title(),
            bakery.updatedOn(),
            bakery.status(),
            bakery.contact(),
            bakery.phases(),
            bakery.issues(),
            bakery.tasks(),
            bakery.decisions(),
            bakery.schedules(),
            List.of(criteria),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Plan.of(review, Facts.of(activities()), WorkCalendar.weekdays());
  }
}
