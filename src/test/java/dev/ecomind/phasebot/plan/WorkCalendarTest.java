package dev.ecomind.phasebot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 12, 15);

  @Test
  void workedDays_areThoseThatCountingOneByOneFinds() {
    Random random = new Random(5);
    for (int time = 0; time < 500; time++) {
      WorkCalendar calendar = any(random);
      LocalDate first = MONDAY.plusDays(random.nextInt(40));
      LocalDate last = first.plusDays(random.nextInt(60) - 5);
      long expected =
          last.isBefore(first)
              ? 0
              : first.datesUntil(last.plusDays(1)).filter(calendar::isWorked).count();

      assertThat(calendar.worked(first, last)).isEqualTo((int) expected);
    }
  }

  @Test
  void workedDaysOfAllTime_areCountedAtOnce() {
    assertThat(WorkCalendar.weekdays().worked(MONDAY, MONDAY.plusWeeks(100_000_000).minusDays(1)))
        .isEqualTo(500_000_000);
  }

  @Test
  void workedDays_leadThereAndBack() {
    Random random = new Random(6);
    for (int time = 0; time < 500; time++) {
      WorkCalendar calendar = any(random);
      LocalDate day = calendar.atOrAfter(MONDAY.plusDays(random.nextInt(40)));
      int days = random.nextInt(20);
      LocalDate later = calendar.plusWorked(day, days);

      assertThat(calendar.worked(day, later)).isEqualTo(days + 1);
      assertThat(calendar.plusWorked(later, -days)).isEqualTo(day);
    }
  }

  /** Some working days and some holidays around the turn of the year. */
  private static WorkCalendar any(Random random) {
    Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
    days.add(DayOfWeek.of(1 + random.nextInt(7)));
    days.add(DayOfWeek.of(1 + random.nextInt(7)));
    Set<LocalDate> holidays =
        random
            .ints(random.nextInt(8), 0, 60)
            .mapToObj(MONDAY::plusDays)
            .collect(Collectors.toUnmodifiableSet());
    return new WorkCalendar(days, holidays);
  }
}
