package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A schedule laid over the calendar. Week 1 is the week of the start date; weeks begin as the
 * calendar says.
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

  /** The timeline that counts: the chosen schedule, or the only one that nobody has to choose. */
  static Timeline of(Review review, Facts facts, WorkCalendar calendar) {
    Optional<Decision> question = question(review);
    Optional<Schedule> schedule =
        question.isPresent()
            ? chosen(review, facts, question.get())
            : review.schedules().stream().filter(only -> review.schedules().size() == 1).findAny();
    List<String> missing = new ArrayList<>();
    if (review.schedules().isEmpty()) {
      missing.add("add a timeline to the review");
    } else if (schedule.isEmpty()) {
      missing.add("choose a timeline" + question.map(asked -> " (" + asked.id() + ")").orElse(""));
    }
    if (facts.start().isEmpty()) {
      missing.add("set a start date");
    }
    Map<ItemId, Span> spans =
        schedule.map(one -> spans(one, facts.start(), calendar)).orElseGet(HashMap::new);
    if (review.schedules().isEmpty()) {
      spans.putAll(dated(review));
      boolean all = !spans.isEmpty() && spans.size() == review.phases().size();
      missing = all ? List.of() : missing;
    }
    return new Timeline(schedule, facts.start(), spans, missing);
  }

  /** Each schedule as it would run, while none is chosen; empty once one is. */
  static List<Timeline> alternatives(Review review, Facts facts, WorkCalendar calendar) {
    if (of(review, facts, calendar).schedule().isPresent()) {
      return List.of();
    }
    List<String> missing = facts.start().isEmpty() ? List.of("set a start date") : List.of();
    return review.schedules().stream()
        .map(
            one ->
                new Timeline(
                    Optional.of(one), facts.start(), spans(one, facts.start(), calendar), missing))
        .toList();
  }

  private static Optional<Decision> question(Review review) {
    return review.decisions().stream().filter(Decision::schedule).findFirst();
  }

  private static Optional<Schedule> chosen(Review review, Facts facts, Decision question) {
    return Optional.ofNullable(facts.rulings().get(question.id()))
        .flatMap(
            made ->
                review.schedules().stream()
                    .filter(candidate -> candidate.name().equals(made.option()))
                    .findFirst());
  }

  /** Phases that the review itself gives a first and a last day. */
  private static Map<ItemId, Span> dated(Review review) {
    Map<ItemId, Span> spans = new HashMap<>();
    for (Phase phase : review.phases()) {
      if (phase.start().isPresent() && phase.end().isPresent()) {
        LocalDate first = phase.start().get();
        LocalDate last = phase.end().get();
        spans.put(phase.id(), new Span(first, last.isBefore(first) ? first : last, 0));
      }
    }
    return spans;
  }

  private static Map<ItemId, Span> spans(
      Schedule schedule, Optional<LocalDate> start, WorkCalendar calendar) {
    Map<ItemId, Span> spans = new HashMap<>();
    start.ifPresent(
        begins -> {
          for (Schedule.Span span : schedule.spans()) {
            span.phase()
                .ifPresent(phase -> spans.merge(phase, days(span, begins, calendar), Span::join));
          }
        });
    return spans;
  }

  /** The first day of a week of the schedule; week 1 begins on the start date itself. */
  private static Span days(Schedule.Span span, LocalDate start, WorkCalendar calendar) {
    LocalDate begin = calendar.startOfWeek(start);
    LocalDate first = begin.plusWeeks(span.from() - 1L);
    LocalDate last = begin.plusWeeks(span.to()).minusDays(1);
    LocalDate begins = calendar.atOrAfter(first.isBefore(start) ? start : first);
    LocalDate ends = calendar.atOrBefore(last);
    return new Span(begins, ends.isBefore(begins) ? begins : ends, span.from());
  }

  public Optional<Span> span(ItemId phase) {
    return Optional.ofNullable(spans.get(phase));
  }

  /** Where a span comes from, in words. */
  String source(Span span) {
    return span.week() == 0
        ? "as the review dates it"
        : "week "
            + span.week()
            + schedule.map(chosen -> " of \"" + chosen.name() + "\"").orElse("");
  }

  /** The last working day of a week, counted from 1. */
  Optional<LocalDate> endOfWeek(int week, WorkCalendar calendar) {
    return start
        .map(calendar::startOfWeek)
        .map(begin -> calendar.atOrBefore(begin.plusWeeks(week).minusDays(1)));
  }
}
