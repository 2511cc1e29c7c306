package dev.ecomind.phasebot.plan.chart;

import dev.ecomind.phasebot.plan.WorkCalendar;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Weeks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lengths of which nobody has said when they begin, laid end to end in the order of the document,
 * from the start of the project. Of a range the longer end counts; a phase without a length takes
 * no time.
 */
final class Estimates {
  private static final int WEEK = 7;

  private final Scale scale;
  private final Optional<LocalDate> start;
  private final WorkCalendar calendar;

  /**
   * @param start the first day of the project, where the scale has dates
   */
  Estimates(Scale scale, Optional<LocalDate> start, WorkCalendar calendar) {
    this.scale = scale;
    this.start = start;
    this.calendar = calendar;
  }

  Map<ItemId, Bar> bars(Lane lane, List<Phase> phases, Function<Phase, Optional<Weeks>> length) {
    Map<ItemId, Bar> bars = new HashMap<>();
    double laid = 0;
    for (Phase phase : phases) {
      double weeks = length.apply(phase).map(Weeks::most).orElse(0.0);
      if (weeks > 0 && laid + weeks <= ChartDraft.MOST_WEEKS) {
        bars.put(phase.id(), bar(lane, laid, laid + weeks));
      }
      laid += weeks;
    }
    return bars;
  }

  private Bar bar(Lane lane, double from, double to) {
    int first = start.map(day -> number(begin(day, from))).orElse((int) Math.round(from * WEEK));
    int next = start.map(day -> number(end(day, to)) + 1).orElse((int) Math.round(to * WEEK));
    int after = Math.max(next, first + 1);
    return new Bar(lane, first, after, scale.words(first, after));
  }

  private LocalDate begin(LocalDate day, double weeks) {
    return calendar.atOrAfter(boundary(day, weeks));
  }

  private LocalDate end(LocalDate day, double weeks) {
    return calendar.atOrBefore(boundary(day, weeks).minusDays(1));
  }

  /** So many weeks later; the broken one at its end counts in working days. */
  private LocalDate boundary(LocalDate day, double weeks) {
    long whole = (long) Math.floor(weeks);
    int worked = (int) Math.round((weeks - whole) * calendar.workingDays().size());
    LocalDate monday = day.plusWeeks(whole);
    return worked == 0 ? monday : calendar.plusWorked(calendar.atOrAfter(monday), worked);
  }

  private int number(LocalDate day) {
    return scale.day(day).orElseThrow().intValue();
  }
}
