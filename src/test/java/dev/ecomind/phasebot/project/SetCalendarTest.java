package dev.ecomind.phasebot.project;

import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.PLAN;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static dev.ecomind.phasebot.project.BakeryOffice.DANA;
import static dev.ecomind.phasebot.project.BakeryOffice.MIA;
import static dev.ecomind.phasebot.project.BakeryOffice.done;
import static dev.ecomind.phasebot.project.BakeryOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Effects;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetCalendarTest {
  private final BakeryOffice office = new BakeryOffice(pace("Calm", MONDAY));
  private final SetCalendar setCalendar =
      new SetCalendar(office.projects, office.reading, office.permissions, office.clock);

  @Test
  void holiday_movesWhatStartsOnIt() {
    SetCalendar.Changed changed =
        done(setCalendar.setHolidays(MIA, Set.of(MONDAY), office.projects.only().revision()));

    assertThat(changed.effects().moved())
        .contains(
            new Effects.Moved(
                PLAN, "starts", Optional.of(MONDAY), Optional.of(MONDAY.plusDays(1))));
    assertThat(office.projects.only().plan().calendar().holidays()).containsExactly(MONDAY);
  }

  @Test
  void aCalendarThatCoversEverything_isRefused() {
    LocalDate first = LocalDate.of(2025, 1, 1);
    Set<LocalDate> year = Set.copyOf(first.datesUntil(first.plusYears(1)).toList());

    assertThat(refused(setCalendar.setHolidays(MIA, year, office.projects.only().revision())))
        .isEqualTo(
            "These holidays leave no working day from Wed 1 Jan 2025 to Wed 31 Dec 2025"
                + " (365 days); 60 is the longest break. Nothing was changed.");
  }

  @Test
  void onlyALead_setsIt() {
    assertThat(refused(setCalendar.setHolidays(DANA, Set.of(), office.projects.only().revision())))
        .contains("Only a lead");
  }
}
