package dev.ecomind.phasebot.plan;

import static dev.ecomind.phasebot.plan.Bakery.BUILD;
import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.decide;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConflictsTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 10, 7);

  @Test
  void soundPlan_hasNone() {
    assertThat(Conflicts.of(Bakery.plan(pace("Calm", MONDAY)), TODAY)).isEmpty();
  }

  @Test
  void dueDayBehindWhatItMustPrecede_isTold() {
    Fact late = new Fact.DueSet(OVEN, Optional.of(LocalDate.of(2026, 1, 2)), "");

    List<Conflict> conflicts = Conflicts.of(Bakery.plan(pace("Calm", MONDAY), late), TODAY);

    assertThat(conflicts)
        .containsExactly(
            new Conflict(
                Conflict.Kind.DUE_TOO_LATE,
                List.of(OVEN, BUILD),
                "D1 is due on Fri 2 Jan 2026, but A2, which it is to precede, starts on"
                    + " Mon 27 Oct 2025."));
  }

  @Test
  void taskDueBeforeItsOwnPhase_isTold() {
    Fact early = new Fact.DueSet(ItemId.of("T2"), Optional.of(MONDAY), "");

    assertThat(Conflicts.of(Bakery.plan(pace("Calm", MONDAY), decide(OVEN, "Gas"), early), TODAY))
        .extracting(Conflict::kind)
        .containsExactly(Conflict.Kind.DUE_BEFORE_START);
  }

  @Test
  void startInThePast_isToldWhereSomethingStillBlocks() {
    assertThat(Conflicts.of(Bakery.plan(pace("Calm", MONDAY)), MONDAY.plusWeeks(4)))
        .extracting(Conflict::kind)
        .containsOnly(Conflict.Kind.LATE_START);
  }

  @Test
  void optionThatTheReviewNoLongerOffers_isTold() {
    assertThat(Conflicts.of(Bakery.plan(decide(OVEN, "Coal")), TODAY))
        .extracting(Conflict::sentence)
        .containsExactly("D1 was decided as \"Coal\", which the review no longer offers.");
  }
}
