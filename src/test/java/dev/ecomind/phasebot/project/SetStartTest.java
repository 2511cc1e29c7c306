package dev.ecomind.phasebot.project;

import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.PLAN;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static dev.ecomind.phasebot.project.BakeryOffice.DANA;
import static dev.ecomind.phasebot.project.BakeryOffice.MIA;
import static dev.ecomind.phasebot.project.BakeryOffice.done;
import static dev.ecomind.phasebot.project.BakeryOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Conflict;
import dev.ecomind.phasebot.plan.Effects;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SetStartTest {
  private final BakeryOffice office = new BakeryOffice(pace("Calm", MONDAY));
  private final SetStart setStart =
      new SetStart(office.projects, office.reading, office.permissions, office.clock);

  @Test
  void laterStart_movesTheTimelineThatWasChosen() {
    LocalDate later = MONDAY.plusWeeks(2);

    SetStart.Started started = done(setStart.set(MIA, later, "the oven is late"));

    assertThat(started.before()).contains(MONDAY);
    assertThat(started.effects().moved())
        .contains(new Effects.Moved(PLAN, "starts", Optional.of(MONDAY), Optional.of(later)));
    assertThat(started.conflicts()).isEmpty();
    assertThat(office.projects.only().facts().start()).contains(later);
  }

  @Test
  void preview_saysTheSameAndChangesNothing() {
    SetStart.Started shown = done(setStart.preview(MIA, MONDAY.plusWeeks(1)));

    assertThat(office.projects.only().facts().start()).contains(MONDAY);
    assertThat(shown).isEqualTo(done(setStart.set(MIA, MONDAY.plusWeeks(1), "")));
  }

  @Test
  void startInThePast_saysWhatIsLateByIt() {
    assertThat(done(setStart.preview(MIA, LocalDate.of(2025, 9, 1))).conflicts())
        .extracting(Conflict::kind)
        .contains(Conflict.Kind.LATE_START, Conflict.Kind.LATE_END);
  }

  @Test
  void startOutOfReach_isRefused() {
    assertThat(refused(setStart.set(MIA, LocalDate.of(25, 10, 13), "")))
        .isEqualTo(
            "I read Mon 13 Oct 0025 as the start, which is more than 10 years from today. Nothing was"
                + " recorded.");
    assertThat(refused(setStart.set(MIA, LocalDate.MAX, ""))).contains("more than 10 years");
  }

  @Test
  void sameStart_isRefusedAsDone() {
    assertThat(refused(setStart.set(MIA, MONDAY, ""))).contains("already");
  }

  @Test
  void onlyALead_setsIt() {
    assertThat(refused(setStart.set(DANA, MONDAY.plusWeeks(1), ""))).contains("Only a lead");
  }
}
