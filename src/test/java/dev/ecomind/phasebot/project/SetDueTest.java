package dev.ecomind.phasebot.project;

import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static dev.ecomind.phasebot.project.BakeryOffice.DANA;
import static dev.ecomind.phasebot.project.BakeryOffice.MIA;
import static dev.ecomind.phasebot.project.BakeryOffice.done;
import static dev.ecomind.phasebot.project.BakeryOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Why;
import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SetDueTest {
  private static final LocalDate FRIDAY = LocalDate.of(2025, 10, 17);

  private final BakeryOffice office = new BakeryOffice(pace("Calm", MONDAY));
  private final SetDue setDue =
      new SetDue(office.projects, office.reading, office.permissions, office.clock);

  @Test
  void override_movesTheDayAndKeepsWhatTheReviewSays() {
    SetDue.Moved moved = done(setDue.set(MIA, "C1", Optional.of(FRIDAY), "the office is shut"));

    assertThat(moved.before().day()).contains(LocalDate.of(2025, 10, 10));
    assertThat(moved.after().day()).contains(FRIDAY);
    assertThat(Why.of(office.projects.only().plan(), ItemId.of("C1")))
        .contains(
            "Due Fri 17 Oct 2025, set by U1 because the office is shut.",
            "The review says Fri 10 Oct 2025 = working day before A1 starts"
                + " (Mon 13 Oct 2025, week 1 of \"Calm\").");
  }

  @Test
  void reset_letsTheReviewCountAgain() {
    done(setDue.set(MIA, "C1", Optional.of(FRIDAY), ""));

    SetDue.Moved back = done(setDue.set(MIA, "C1", Optional.empty(), ""));

    assertThat(back.after().day()).contains(LocalDate.of(2025, 10, 10));
    assertThat(refused(setDue.set(MIA, "C1", Optional.empty(), ""))).contains("already");
  }

  @Test
  void whoNeitherLeadsNorOwes_mayNot() {
    assertThat(refused(setDue.set(DANA, "C1", Optional.of(FRIDAY), ""))).contains("Only the");
  }

  @Test
  void phasesAndClosedThings_haveNoDueDay() {
    assertThat(refused(setDue.set(MIA, "A1", Optional.of(FRIDAY), ""))).contains("is a phase");
    assertThat(refused(setDue.set(MIA, "D2", Optional.of(FRIDAY), ""))).contains("is closed");
  }
}
