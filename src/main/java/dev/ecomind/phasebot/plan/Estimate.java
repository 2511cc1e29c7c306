package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Weeks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A length that the review gives a phase.
 *
 * @param days where it lies if all lengths of its sort are laid end to end from the start of the
 *     project, of ranges the longer ends; empty without a start
 */
public record Estimate(Weeks length, Optional<Span> days) {
  /** A century; beyond it only the length is told. */
  private static final int MOST_WEEKS = 5_200;

  static Map<ItemId, Estimate> of(Plan plan, Function<Phase, Optional<Weeks>> length) {
    Optional<EstimatedDays> laid =
        start(plan).map(start -> new EstimatedDays(start, plan.calendar()));
    Map<ItemId, Estimate> estimates = new HashMap<>();
    double from = 0;
    for (Phase phase : plan.review().phases()) {
      Optional<Weeks> weeks = length.apply(phase);
      double begin = from;
      double end = from + weeks.map(Weeks::most).orElse(0.0);
      weeks.ifPresent(
          known ->
              estimates.put(
                  phase.id(), new Estimate(known, laid.flatMap(days -> span(days, begin, end)))));
      from = end;
    }
    return estimates;
  }

  /** The start that somebody set, or the first day that the review itself gives a phase. */
  private static Optional<LocalDate> start(Plan plan) {
    return plan.timeline()
        .start()
        .or(
            () ->
                plan.timeline().spans().values().stream()
                    .map(Span::first)
                    .min(LocalDate::compareTo));
  }

  private static Optional<Span> span(EstimatedDays days, double from, double to) {
    if (to <= from || to > MOST_WEEKS) {
      return Optional.empty();
    }
    LocalDate first = days.first(from);
    LocalDate last = days.last(to);
    return Optional.of(new Span(first, last.isBefore(first) ? first : last, 1 + (int) from));
  }
}
