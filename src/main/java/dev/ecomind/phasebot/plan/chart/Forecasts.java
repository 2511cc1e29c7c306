package dev.ecomind.phasebot.plan.chart;

import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Span;
import dev.ecomind.phasebot.plan.Timeline;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Schedule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The days of each phase in a timeline; weeks of its schedule where there are no days. */
final class Forecasts {
  private static final int WEEK = 7;

  private final Scale scale;

  Forecasts(Scale scale) {
    this.scale = scale;
  }

  /** The timeline that counts, or those to choose from. */
  static List<Timeline> of(Plan plan) {
    return plan.alternatives().isEmpty() ? List.of(plan.timeline()) : plan.alternatives();
  }

  Map<ItemId, Bar> bars(Lane lane, Timeline timeline) {
    Map<ItemId, Bar> bars = new HashMap<>();
    if (scale.origin().isPresent()) {
      timeline.spans().forEach((phase, span) -> dated(lane, span, phase, bars));
    } else {
      timeline
          .schedule()
          .ifPresent(schedule -> schedule.spans().forEach(span -> weeks(lane, span, bars)));
    }
    return bars;
  }

  private void dated(Lane lane, Span span, ItemId phase, Map<ItemId, Bar> bars) {
    long from = scale.day(span.first()).orElseThrow();
    long to = scale.day(span.last()).orElseThrow() + 1;
    if (to <= ChartDraft.MOST_WEEKS * WEEK) {
      bars.put(phase, bar(lane, (int) from, (int) to));
    }
  }

  private void weeks(Lane lane, Schedule.Span span, Map<ItemId, Bar> bars) {
    if (span.to() <= ChartDraft.MOST_WEEKS) {
      Bar bar = bar(lane, (span.from() - 1) * WEEK, span.to() * WEEK);
      span.phase().ifPresent(phase -> bars.merge(phase, bar, this::joined));
    }
  }

  private Bar joined(Bar one, Bar other) {
    return bar(one.lane(), Math.min(one.from(), other.from()), Math.max(one.to(), other.to()));
  }

  private Bar bar(Lane lane, int from, int to) {
    return new Bar(lane, from, to, scale.words(from, to));
  }
}
