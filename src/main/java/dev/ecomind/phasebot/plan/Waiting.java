package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What it costs to leave a decision open longer than it may be. The gated phases start so many
 * working days later; so does every phase that starts after a delayed one was to end. Phases that
 * run beside them keep their days, and no phase gets shorter.
 *
 * @param days working days of delay behind the day on which the decision is due
 * @param slips the phases that move, in order of their days; empty while there are no dates
 * @param tasks tasks that count in those phases
 * @param end the last day of all phases, before and after; empty while there are no dates
 */
public record Waiting(ItemId decision, int days, List<Slip> slips, int tasks, Optional<End> end) {
  public Waiting {
    slips = List.copyOf(slips);
  }

  /** One phase that moves. */
  public record Slip(ItemId phase, Span before, Span after) {}

  /**
   * How far the end of all moves.
   *
   * @param workingDays worked days from the one to the other
   */
  public record End(LocalDate before, LocalDate after, int workingDays) {}

  /**
   * What so long a delay of the decision costs.
   *
   * @param days 0 or more
   */
  public static Waiting of(Plan plan, DecisionPlan decision, int days) {
    if (days < 0) {
      throw new IllegalArgumentException("A delay has 0 or more working days: " + days);
    }
    Map<ItemId, Span> spans = plan.timeline().spans();
    Map<ItemId, Span> delayed = delayed(plan, Set.copyOf(decision.waitingPhases()), days);
    List<Slip> slips = new ArrayList<>();
    spans.forEach(
        (phase, before) -> {
          if (delayed.containsKey(phase)) {
            slips.add(new Slip(phase, before, delayed.getOrDefault(phase, before)));
          }
        });
    slips.sort(
        Comparator.comparing((Slip slip) -> slip.before().first()).thenComparing(Slip::phase));
    Map<ItemId, Span> afterwards = new TreeMap<>(spans);
    afterwards.putAll(delayed);
    int tasks =
        slips.stream()
            .flatMap(slip -> plan.phase(slip.phase()).stream())
            .mapToInt(PhasePlan::total)
            .sum();
    return new Waiting(
        decision.decision().id(),
        days,
        slips,
        tasks,
        last(spans)
            .map(
                before -> {
                  LocalDate after = last(afterwards).orElse(before);
                  return new End(before, after, plan.calendar().worked(before.plusDays(1), after));
                }));
  }

  private static Optional<LocalDate> last(Map<ItemId, Span> spans) {
    return spans.values().stream().map(Span::last).max(Comparator.naturalOrder());
  }

  private static Map<ItemId, Span> delayed(Plan plan, Set<ItemId> gated, int days) {
    Map<ItemId, Span> spans = plan.timeline().spans();
    Optional<LocalDate> ends =
        gated.stream()
            .flatMap(phase -> Optional.ofNullable(spans.get(phase)).stream())
            .map(Span::last)
            .min(Comparator.naturalOrder());
    if (ends.isEmpty() || days == 0) {
      return Map.of();
    }
    return spans.entrySet().stream()
        .filter(
            entry -> gated.contains(entry.getKey()) || entry.getValue().first().isAfter(ends.get()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> later(entry.getValue(), days, plan.calendar())));
  }

  /** As many worked days, so many worked days later. */
  private static Span later(Span span, int days, WorkCalendar calendar) {
    return new Span(
        calendar.plusWorked(span.first(), days),
        calendar.plusWorked(span.last(), days),
        span.week());
  }
}
