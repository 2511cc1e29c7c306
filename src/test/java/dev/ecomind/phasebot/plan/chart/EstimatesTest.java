package dev.ecomind.phasebot.plan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Bakery;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EstimatesTest {
  private static final Fact STARTED = new Fact.StartSet(Bakery.MONDAY, "");

  @Test
  void lengths_lieEndToEndOnWorkingDays() {
    assertThat(words(Bakeries.chart(Bakeries.lengths(2, 1), STARTED)))
        .containsExactly(
            "Mon 13 Oct 2025 to Fri 24 Oct 2025", "Mon 27 Oct 2025 to Fri 31 Oct 2025");
  }

  @Test
  void brokenWeek_countsInWorkingDaysAndOverlapsNothing() {
    assertThat(words(Bakeries.chart(Bakeries.lengths(1.4, 1.6), STARTED)))
        .containsExactly(
            "Mon 13 Oct 2025 to Tue 21 Oct 2025", "Wed 22 Oct 2025 to Fri 31 Oct 2025");
  }

  @Test
  void startWithinAWeek_isTheFirstDay() {
    Fact wednesday = new Fact.StartSet(LocalDate.of(2025, 10, 15), "");

    assertThat(words(Bakeries.chart(Bakeries.lengths(1), wednesday)))
        .containsExactly("Wed 15 Oct 2025 to Tue 21 Oct 2025");
  }

  @Test
  void holidays_areSteppedOver() {
    Fact holiday =
        new Fact.CalendarSet(
            new WorkCalendar(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), Set.of(Bakery.MONDAY)));

    assertThat(words(Bakeries.chart(Bakeries.lengths(1), STARTED, holiday)))
        .containsExactly("Tue 14 Oct 2025 to Tue 14 Oct 2025");
  }

  @Test
  void phaseWithoutALength_takesNoTime() {
    TimelineChart chart = Bakeries.chart(Bakeries.lengths(1, 0, 1));

    assertThat(chart.rows().get(1).bars()).isEmpty();
    assertThat(words(chart)).containsExactly("week 1", "week 2");
  }

  @Test
  void lengthsOfMoreThanACentury_areNotDrawn() {
    assertThat(words(Bakeries.chart(Bakeries.lengths(1, 1e9, 1), STARTED)))
        .containsExactly("Mon 13 Oct 2025 to Fri 17 Oct 2025");
  }

  private static List<String> words(TimelineChart chart) {
    return chart.rows().stream().flatMap(row -> row.bars().stream()).map(Bar::words).toList();
  }
}
