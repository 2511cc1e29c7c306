package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Review;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days that hang on the phases of a timeline. While no schedule is chosen, the earliest day of all
 * alternatives counts, and says so.
 */
final class PhaseDays {
  private final Set<ItemId> phases;
  private final Timeline timeline;
  private final List<Timeline> alternatives;
  private final WorkCalendar calendar;

  /**
   * Many items hang on few days, and telling where a day comes from takes longer than finding it.
   */
  private final Map<ItemId, Due> eves = new HashMap<>();

  private final Map<ItemId, Due> lastDays = new HashMap<>();
  private final Map<Integer, Due> weeks = new HashMap<>();

  PhaseDays(Review review, Timeline timeline, List<Timeline> alternatives, WorkCalendar calendar) {
    this.phases = review.phases().stream().map(Phase::id).collect(Collectors.toUnmodifiableSet());
    this.timeline = timeline;
    this.alternatives = alternatives;
    this.calendar = calendar;
  }

  /** The last working day before a phase starts. */
  Due before(ItemId phase) {
    return eves.computeIfAbsent(
        phase, id -> due(id, "working day before " + id + " starts", one -> onEve(id, one)));
  }

  /** The last day of a phase. */
  Due after(ItemId phase) {
    return lastDays.computeIfAbsent(
        phase, id -> due(id, "last day of " + id, one -> onLastDay(id, one)));
  }

  /** A day before or after an edge of a phase, or the working day before it. */
  Due from(Deadline.FromPhase said) {
    String edge = said.edge() == Deadline.Edge.START ? "first" : "last";
    String words = distance(said.days()) + "the " + edge + " day of " + said.phase();
    return due(said.phase(), words, one -> away(said, words, one));
  }

  /** A day counted from the start of the project, or the working day before it. */
  Due fromKickoff(int days) {
    String words = days == 0 ? "start of the project" : distance(days) + "the start of the project";
    return timeline
        .start()
        .map(day -> calendar.atOrBefore(day.plusDays(days)))
        .map(day -> Due.on(day, DayText.of(day) + " = " + words))
        .orElseGet(() -> Due.missing(words, List.of("set a start date")));
  }

  /** "3 days after ", in words that another moment completes. */
  static String distance(int days) {
    String length = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
    return length + (days < 0 ? " before " : " after ");
  }

  private Optional<Due> away(Deadline.FromPhase said, String words, Timeline one) {
    return one.span(said.phase())
        .map(span -> said.edge() == Deadline.Edge.START ? span.first() : span.last())
        .map(edge -> calendar.atOrBefore(edge.plusDays(said.days())))
        .map(day -> Due.on(day, DayText.of(day) + " = " + words));
  }

  private Due due(ItemId phase, String words, Function<Timeline, Optional<Due>> day) {
    if (!phases.contains(phase)) {
      return Due.missing("around " + phase, List.of("define " + phase + " in the review"));
    }
    return day.apply(timeline)
        .or(() -> earliest(alternatives.stream().map(day).flatMap(Optional::stream)))
        .orElseGet(() -> Due.missing(words, missing(phase)));
  }

  /** The last working day of a week of the schedule. */
  Due endOfWeek(int week) {
    return weeks.computeIfAbsent(week, this::findEndOfWeek);
  }

  private Due findEndOfWeek(int week) {
    return timeline
        .endOfWeek(week, calendar)
        .map(day -> Due.on(day, DayText.of(day) + " = end of week " + week))
        .orElseGet(() -> Due.missing("end of week " + week, List.of("set a start date")));
  }

  private Optional<Due> earliest(Stream<Due> candidates) {
    return candidates
        .min(Comparator.comparing(due -> due.day().orElse(LocalDate.MAX)))
        .map(due -> due.atTheEarliest(timeline.missing()));
  }

  private Optional<Due> onEve(ItemId phase, Timeline one) {
    return one.span(phase)
        .map(
            span -> {
              LocalDate eve = calendar.plusWorked(span.first(), -1);
              return Due.on(
                  eve,
                  "%s = working day before %s starts (%s, %s)"
                      .formatted(
                          DayText.of(eve), phase, DayText.of(span.first()), one.source(span)));
            });
  }

  private Optional<Due> onLastDay(ItemId phase, Timeline one) {
    return one.span(phase)
        .map(span -> Due.on(span.last(), DayText.of(span.last()) + " = last day of " + phase));
  }

  private List<String> missing(ItemId phase) {
    return timeline.missing().isEmpty()
        ? List.of("add " + phase + " to the timeline")
        : timeline.missing();
  }
}
