package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Schedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The schedule that counts, laid over the calendar. Week 1 is the week of the start date; weeks
 * begin on Monday.
 *
 * @param schedule the chosen one, or the only one there is
 * @param spans the days of each phase, where schedule and start are known
 * @param missing what must be said before there are days
 */
public record Timeline(
    Optional<Schedule> schedule,
    Optional<LocalDate> start,
    Map<ItemId, Span> spans,
    List<String> missing) {
  public Timeline {
    spans = Map.copyOf(spans);
    missing = List.copyOf(missing);
  }

  static Timeline of(Review review, Facts facts, WorkCalendar calendar) {
    Optional<Decision> question =
        review.decisions().stream().filter(Decision::schedule).findFirst();
    Optional<Ruling> ruling = question.map(Decision::id).map(id -> facts.rulings().get(id));
    Optional<Schedule> schedule =
        ruling.flatMap(
            made ->
                review.schedules().stream()
                    .filter(candidate -> candidate.name().equals(made.option()))
                    .findFirst());
    Optional<LocalDate> start = ruling.flatMap(Ruling::start);
    List<String> missing = new ArrayList<>();
    if (review.schedules().isEmpty()) {
      missing.add("add a timeline to the review");
    } else if (schedule.isEmpty()) {
      missing.add("choose a timeline" + question.map(d -> " (" + d.id() + ")").orElse(""));
    }
    if (start.isEmpty()) {
      missing.add("set a start date");
    }
    Map<ItemId, Span> spans = new HashMap<>();
    if (schedule.isPresent() && start.isPresent()) {
      for (Schedule.Span span : schedule.get().spans()) {
        span.phase()
            .ifPresent(
                phase -> spans.merge(phase, days(span, start.get(), calendar), Timeline::join));
      }
    }
    return new Timeline(schedule, start, spans, missing);
  }

  /** The first day of a week of the schedule; week 1 begins on the start date itself. */
  private static Span days(Schedule.Span span, LocalDate start, WorkCalendar calendar) {
    LocalDate monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate first = monday.plusWeeks(span.from() - 1L);
    LocalDate last = monday.plusWeeks(span.to()).minusDays(1);
    LocalDate begins = calendar.atOrAfter(first.isBefore(start) ? start : first);
    LocalDate ends = calendar.atOrBefore(last);
    return new Span(begins, ends.isBefore(begins) ? begins : ends, span.from());
  }

  private static Span join(Span one, Span other) {
    return new Span(
        one.first().isBefore(other.first()) ? one.first() : other.first(),
        one.last().isAfter(other.last()) ? one.last() : other.last(),
        Math.min(one.week(), other.week()));
  }

  Optional<Span> span(ItemId phase) {
    return Optional.ofNullable(spans.get(phase));
  }

  /** The last working day of a week, counted from 1. */
  Optional<LocalDate> endOfWeek(int week, WorkCalendar calendar) {
    return start
        .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
        .map(monday -> calendar.atOrBefore(monday.plusWeeks(week).minusDays(1)));
  }
}
