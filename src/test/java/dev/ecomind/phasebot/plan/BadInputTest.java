package dev.ecomind.phasebot.plan;

import static dev.ecomind.phasebot.plan.Bakery.BUILD;
import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.PACE;
import static dev.ecomind.phasebot.plan.Bakery.PLAN;
import static dev.ecomind.phasebot.plan.Bakery.activities;
import static dev.ecomind.phasebot.plan.Bakery.decide;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Option;
import dev.ecomind.phasebot.review.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reviews that cannot be right: each is told in words, and no date is made up for it. */
class BadInputTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 10, 7);
  private static final Fact START = new Fact.StartSet(MONDAY, "");
  private static final List<Schedule> CALM =
      List.of(Bakery.schedule("Calm", Bakery.span(1, 2, PLAN), Bakery.span(3, 5, BUILD)));

  @Test
  void decisionsThatWaitForEachOther_haveNoDayAndAreTold() {
    List<Decision> circle =
        List.of(before("D1", "D2"), before("D2", "D3"), before("D3", "D1"), before("D4", "D1"));

    Plan plan = plan(circle, CALM, START);

    assertThat(sentences(plan))
        .containsExactly("D1, D2, D3 wait for each other; give one of them a date.");
    assertThat(due(plan, "D2"))
        .isEqualTo(Due.missing("before itself", List.of("untie the circle around D1, D2, D3")));
    assertThat(due(plan, "D4"))
        .isEqualTo(Due.missing("before D1", List.of("untie the circle around D1, D2, D3")));
  }

  @Test
  void decisionThatWaitsForItself_isTold() {
    assertThat(sentences(plan(List.of(before("D1", "D1")), CALM, START)))
        .containsExactly("D1 waits for itself; give it a date.");
  }

  @Test
  void dayThatAPersonSets_untiesACircle() {
    List<Decision> circle = List.of(before("D1", "D2"), before("D2", "D3"), before("D3", "D1"));
    Fact set = new Fact.DueSet(ItemId.of("D2"), Optional.of(MONDAY), "to untie it");

    Plan plan = plan(circle, CALM, START, set);

    assertThat(sentences(plan)).isEmpty();
    assertThat(plan.decisions()).allMatch(one -> one.due().day().equals(Optional.of(MONDAY)));
  }

  @Test
  void longChain_takesTheDayOfItsEnd() {
    List<Decision> chain = new ArrayList<>();
    for (int number = 1; number < 20_000; number++) {
      chain.add(before("D" + number, "D" + (number + 1)));
    }
    chain.add(question("D20000", Optional.of(new Deadline.AfterPhase(PLAN, "after A1"))));

    assertThat(due(plan(chain, CALM, START), "D1").day()).contains(LocalDate.of(2025, 10, 24));
  }

  @Test
  void decisionBeforeOneThatIsNotThere_saysWhatIsMissing() {
    assertThat(due(plan(List.of(before("D1", "D9")), CALM, START), "D1"))
        .isEqualTo(Due.missing("\"before D9\"", List.of("define D9 in the review")));
  }

  @Test
  void scheduleThatLacksAPhase_isTold() {
    List<Schedule> half = List.of(Bakery.schedule("Half", Bakery.span(1, 2, PLAN)));

    Plan plan = plan(List.of(Bakery.oven()), half, START);

    assertThat(sentences(plan)).containsExactly("\"Half\" gives A2 no weeks, so it has no dates.");
    assertThat(due(plan, "D1").day()).isEmpty();
    assertThat(due(plan, "D1").missing()).containsExactly("add A2 to the timeline");
  }

  @Test
  void decisionsThatContradict_areTold() {
    Decision again = gate("D3", "electric", "gas");

    assertThat(
            sentences(
                plan(
                    List.of(Bakery.oven(), again),
                    CALM,
                    decide(OVEN, "Gas"),
                    decide(again.id(), "electric"))))
        .containsExactly(
            "D1 was decided as \"Gas\", but D3 was decided as \"electric\", and both ask the same;"
                + " supersede one of them.");
  }

  @Test
  void decisionsThatAgreeOrAskOtherThings_areFine() {
    Decision same = gate("D3", "Gas", "Electric");
    Decision other = gate("D4", "Yes", "No");

    assertThat(
            sentences(
                plan(
                    List.of(Bakery.oven(), same, other),
                    CALM,
                    decide(OVEN, "Gas"),
                    decide(same.id(), "Gas"),
                    decide(other.id(), "No"))))
        .isEmpty();
  }

  @Test
  void supersededSuperseder_leavesTheFirstAnswerAndNamesWhatItReplaced() {
    Plan plan = Bakery.plan(decide(OVEN, "Gas"), decide(OVEN, "Electric"), decide(OVEN, "Gas"));

    Ruling ruling = plan.decision(OVEN).orElseThrow().ruling().orElseThrow();
    assertThat(ruling.option()).isEqualTo("Gas");
    assertThat(ruling.superseded()).contains("Electric");
    assertThat(ruling.sequence()).isEqualTo(3);
    assertThat(Conflicts.of(plan, TODAY)).isEmpty();
  }

  @Test
  void answerThatNamesNoTimeline_givesNoDates() {
    Plan plan = Bakery.plan(decide(PACE, "Leisurely"), START);

    assertThat(plan.phases()).allMatch(phase -> phase.span().isEmpty());
    assertThat(Conflicts.of(plan, TODAY))
        .extracting(Conflict::sentence)
        .containsExactly("D2 was decided as \"Leisurely\", which the review no longer offers.");
  }

  private static Decision before(String id, String other) {
    return question(
        id, Optional.of(new Deadline.BeforeDecision(ItemId.of(other), "before " + other)));
  }

  private static Decision question(String id, Optional<Deadline> deadline) {
    return new Decision(
        ItemId.of(id),
        id + "?",
        List.of(new Option("Yes", List.of()), new Option("No", List.of())),
        Optional.empty(),
        Optional.empty(),
        deadline,
        List.of(),
        List.of(11),
        false);
  }

  private static Decision gate(String id, String one, String other) {
    return new Decision(
        ItemId.of(id),
        id + "?",
        List.of(new Option(one, List.of()), new Option(other, List.of())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(BUILD),
        List.of(12),
        false);
  }

  private static Plan plan(List<Decision> decisions, List<Schedule> schedules, Fact... facts) {
    return Plan.of(
        Bakery.review(decisions, schedules), Facts.of(activities(facts)), WorkCalendar.weekdays());
  }

  private static List<String> sentences(Plan plan) {
    return Conflicts.of(plan, TODAY).stream().map(Conflict::sentence).toList();
  }

  private static Due due(Plan plan, String id) {
    return plan.decision(ItemId.of(id)).orElseThrow().due();
  }
}
