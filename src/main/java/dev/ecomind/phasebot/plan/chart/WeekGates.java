package dev.ecomind.phasebot.plan.chart;

import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Until when decisions must fall where only weeks are known. By the rule of due days: the earliest
 * of a decision's own deadline and the first phase that it gates, in the earliest of the timelines
 * to choose from.
 */
final class WeekGates {
  private static final int WEEK = 7;

  private final List<Map<ItemId, Bar>> forecasts;

  /**
   * @param forecasts for each timeline the bars of its phases
   */
  WeekGates(List<Map<ItemId, Bar>> forecasts) {
    this.forecasts = List.copyOf(forecasts);
  }

  /** Days from the start of week 1; a multiple of seven. */
  OptionalInt boundary(Decision decision) {
    IntStream own = decision.deadline().map(this::boundary).orElseGet(IntStream::empty);
    IntStream gated =
        decision.schedule()
            ? IntStream.empty()
            : decision.gates().stream().flatMapToInt(phase -> edges(phase, Bar::from));
    return IntStream.concat(own, gated).min();
  }

  private IntStream boundary(Deadline deadline) {
    if (deadline instanceof Deadline.BeforePhase before) {
      return edges(before.phase(), Bar::from);
    }
    if (deadline instanceof Deadline.AfterPhase after) {
      return edges(after.phase(), Bar::to);
    }
    if (deadline instanceof Deadline.InWeek in && in.week() <= ChartDraft.MOST_WEEKS) {
      return IntStream.of(in.week() * WEEK);
    }
    return IntStream.empty();
  }

  private IntStream edges(ItemId phase, ToIntFunction<Bar> edge) {
    return forecasts.stream()
        .filter(bars -> bars.containsKey(phase))
        .map(bars -> bars.get(phase))
        .mapToInt(edge);
  }
}
