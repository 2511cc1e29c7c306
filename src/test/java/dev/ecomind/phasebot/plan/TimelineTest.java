package dev.ecomind.phasebot.plan;

import static dev.ecomind.phasebot.plan.Bakery.BUILD;
import static dev.ecomind.phasebot.plan.Bakery.PLAN;
import static dev.ecomind.phasebot.plan.Bakery.pace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.review.ItemId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Weeks of a schedule from every day of 2020 to 2040: leap days and years of 53 weeks. */
class TimelineTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate AFTER = LocalDate.of(2041, 1, 1);

  @Test
  void phasesOfASchedule_followEachOtherFromAnyStart() {
    FIRST
        .datesUntil(AFTER)
        .forEach(
            start -> {
              // "Calm" gives weeks 1-2 to the one and weeks 3-5 to the other.
              Timeline calm = Bakery.plan(pace("Calm", start)).timeline();
              Span plan = calm.span(PLAN).orElseThrow();
              Span build = calm.span(BUILD).orElseThrow();
              LocalDate monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
              LocalDate begins = start.getDayOfWeek().getValue() > 5 ? monday.plusDays(7) : start;
              boolean right =
                  plan.first().equals(begins)
                      && plan.last().equals(monday.plusDays(11))
                      && build.first().equals(monday.plusDays(14))
                      && build.last().equals(monday.plusDays(32));
              if (!right) {
                throw new AssertionError(start + ": " + plan + ", " + build);
              }
            });
  }

  @Test
  void everyWeek_holdsFiveWorkedDaysOfOneIsoWeek() {
    WorkCalendar usual = WorkCalendar.weekdays();
    List<Integer> longYears = new ArrayList<>();
    LocalDate friday = LocalDate.of(2020, 1, 3);
    for (LocalDate next = usual.plusWorked(friday, 1);
        next.isBefore(AFTER);
        next = usual.plusWorked(friday, 1)) {
      int week = next.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      int before = friday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      friday = usual.plusWorked(next, 4);
      assertThat(next.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
      assertThat(friday.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
      assertThat(friday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(week);
      assertThat(week).isIn(before + 1, 1);
      if (week == 53) {
        longYears.add(next.get(IsoFields.WEEK_BASED_YEAR));
      }
    }
    assertThat(longYears).containsExactly(2020, 2026, 2032, 2037);
  }

  @Test
  void weekThatIsAllHolidays_startsThePhaseOnTheNextWorkedDay() {
    LocalDate monday = LocalDate.of(2026, 12, 14);
    Set<LocalDate> shutdown =
        Set.copyOf(LocalDate.of(2026, 12, 24).datesUntil(LocalDate.of(2027, 1, 5)).toList());
    Fact closed =
        new Fact.CalendarSet(new WorkCalendar(WorkCalendar.weekdays().workingDays(), shutdown));

    Plan plan = Bakery.plan(closed, pace("Calm", monday));

    // Week 3 begins on 28 December; weeks 53 and 1 are closed up to Monday 4 January.
    assertThat(days(plan, PLAN)).isEqualTo("2026-12-14..2026-12-23");
    assertThat(days(plan, BUILD)).isEqualTo("2027-01-05..2027-01-15");
    assertThat(plan.decision(Bakery.OVEN).orElseThrow().due().day())
        .contains(LocalDate.of(2026, 12, 23));
  }

  @Test
  void leapDay_isADayAsAnyOther() {
    Plan plan = Bakery.plan(pace("Rushed", LocalDate.of(2028, 2, 21)));

    // Tuesday 29 February 2028 lies in week 2.
    assertThat(days(plan, PLAN)).isEqualTo("2028-02-21..2028-02-25");
    assertThat(days(plan, BUILD)).isEqualTo("2028-02-28..2028-03-10");
    assertThat(plan.calendar().worked(LocalDate.of(2028, 2, 28), LocalDate.of(2028, 3, 10)))
        .isEqualTo(10);
  }

  @Test
  void weeksThatBeginOnSunday_startTheirPhasesThen() {
    Set<DayOfWeek> sundayToThursday =
        Set.of(
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY);
    Fact calendar =
        new Fact.CalendarSet(
            new WorkCalendar(sundayToThursday, Set.of(), Optional.of(DayOfWeek.SUNDAY)));

    Plan plan = Bakery.plan(calendar, pace("Calm", LocalDate.of(2026, 3, 1)));

    assertThat(days(plan, PLAN)).isEqualTo("2026-03-01..2026-03-12");
    assertThat(days(plan, BUILD)).isEqualTo("2026-03-15..2026-04-02");
    assertThat(plan.decision(Bakery.OVEN).orElseThrow().due().day())
        .contains(LocalDate.of(2026, 3, 12));
  }

  private static String days(Plan plan, ItemId phase) {
    Span span = plan.phase(phase).orElseThrow().span().orElseThrow();
    return span.first() + ".." + span.last();
  }
}
