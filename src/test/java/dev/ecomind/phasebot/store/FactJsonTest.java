package dev.ecomind.phasebot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactJsonTest {
  private static final Set<DayOfWeek> DAYS = Set.of(DayOfWeek.SUNDAY, DayOfWeek.THURSDAY);
  private static final Set<LocalDate> OFF = Set.of(LocalDate.of(2025, 12, 25));

  @Test
  void calendarOfBeforeThereWereWeekStarts_beginsItsWeeksOnMonday() {
    String old =
        """
        {"calendar":{"workingDays":["SUNDAY","THURSDAY"],"holidays":["2025-12-25"]}}""";

    assertThat(new FactJson("calendar-set", old).fact())
        .isEqualTo(new Fact.CalendarSet(new WorkCalendar(DAYS, OFF)));
  }

  @Test
  void weekStart_isKept() {
    Fact set = new Fact.CalendarSet(new WorkCalendar(DAYS, OFF, Optional.of(DayOfWeek.SUNDAY)));

    assertThat(FactJson.of(set).fact()).isEqualTo(set);
  }
}
