package dev.ecomind.phasebot.plan.chart;

import dev.ecomind.phasebot.plan.Bakery;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.WorkCalendar;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.Severity;
import dev.ecomind.phasebot.review.Weeks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Charts of bakeries that differ from the usual one. */
final class Bakeries {
  static final LocalDate TODAY = LocalDate.of(2025, 10, 7);

  private Bakeries() {}

  static TimelineChart chart(Fact... facts) {
    return TimelineChart.of(Bakery.plan(facts), TODAY);
  }

  static TimelineChart chart(Review review, Fact... facts) {
    Facts all = Facts.of(Bakery.activities(facts));
    return TimelineChart.of(Plan.of(review, all, WorkCalendar.weekdays()), TODAY);
  }

  /** Phases of such lengths in weeks, first planned and recommended alike. */
  static Review lengths(double... weeks) {
    return review(
        "Lengths",
        IntStream.range(0, weeks.length).mapToObj(at -> phase(at + 1, weeks[at])).toList(),
        List.of(),
        List.of());
  }

  static Phase phase(int number, double weeks) {
    return new Phase(
        ItemId.of("P%03d".formatted(number)),
        "Step " + number,
        number,
        Optional.of(new Weeks(weeks / 2, weeks, weeks + " weeks")),
        Optional.empty(),
        Severity.LOW,
        "",
        Progress.TO_DO,
        "");
  }

  static Review review(
      String title, List<Phase> phases, List<Decision> decisions, List<Schedule> schedules) {
    return new Review(
        title,
        Optional.empty(),
        "",
        "",
        phases,
        List.of(),
        List.of(),
        decisions,
        schedules,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Schedule schedule(String name, int from, int to, Phase phase) {
    Schedule.Span span = new Schedule.Span(from, to, "", Optional.of(phase.id()), 1);
    return new Schedule(name, 1, Optional.empty(), List.of(span));
  }
}
