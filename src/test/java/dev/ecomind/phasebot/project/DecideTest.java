package dev.ecomind.phasebot.project;

import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.OVEN;
import static dev.ecomind.phasebot.plan.Bakery.PACE;
import static dev.ecomind.phasebot.project.BakeryOffice.MIA;
import static dev.ecomind.phasebot.project.BakeryOffice.done;
import static dev.ecomind.phasebot.project.BakeryOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Conflict;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecideTest {
  private final BakeryOffice office = new BakeryOffice();
  private final Decide decide =
      new Decide(office.projects, office.reading, office.permissions, office.clock);

  @Test
  void preview_showsWhatIsWrongOnlyThen() {
    DecisionPreview late = done(decide.preview(MIA, calm(MONDAY.minusWeeks(3))));

    assertThat(late.conflicts())
        .extracting(Conflict::kind)
        .containsOnly(Conflict.Kind.LATE_START, Conflict.Kind.LATE_END);
    assertThat(done(decide.preview(MIA, calm(MONDAY))).conflicts()).isEmpty();
  }

  @Test
  void startOutOfReach_isRefused() {
    assertThat(refused(decide.preview(MIA, calm(LocalDate.MAX))))
        .endsWith("which is more than 10 years from today. Nothing was recorded.");
  }

  @Test
  void supersedingWhatWasSupersededMeanwhile_isRefusedAsStale() {
    long first = record(request(OVEN, "Gas"), 1);
    long second = record(request(OVEN, "Electric"), first);

    assertThat(refused(decide.record(MIA, request(OVEN, "Gas"), first)))
        .startsWith("The plan changed since this preview");
    long third = record(request(OVEN, "Gas"), second);

    DecisionPlan oven = office.projects.only().plan().decision(OVEN).orElseThrow();
    assertThat(oven.ruling().orElseThrow().superseded()).contains("Electric");
    assertThat(refused(decide.record(MIA, request(OVEN, "Gas"), third)))
        .isEqualTo("D1 is *Gas* already, recorded by <@U1>.");
  }

  private long record(DecisionRequest request, long revision) {
    done(decide.record(MIA, request, revision));
    return office.projects.only().revision();
  }

  private static DecisionRequest calm(LocalDate start) {
    return new DecisionRequest(PACE, "Calm", "", Optional.of(start));
  }

  private static DecisionRequest request(ItemId decision, String option) {
    return new DecisionRequest(decision, option, "", Optional.empty());
  }
}
