package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decisions that ask the same and were answered differently: two that offer the same options for
 * the same phase, or that both choose a timeline.
 */
final class Contradictions {
  private final Map<Asked, DecisionPlan> first = new HashMap<>();
  private final List<Conflict> found = new ArrayList<>();

  private Contradictions() {}

  /** What a decision is about, alike for decisions that cannot hold side by side. */
  private record Asked(Set<String> options, Optional<ItemId> phase) {}

  static List<Conflict> of(Plan plan) {
    Contradictions contradictions = new Contradictions();
    plan.decisions().stream()
        .filter(decision -> !decision.isOpen())
        .forEach(contradictions::compare);
    return contradictions.found;
  }

  private void compare(DecisionPlan decision) {
    Set<ItemId> told = new TreeSet<>();
    asked(decision.decision())
        .forEach(
            asked ->
                Optional.ofNullable(first.putIfAbsent(asked, decision))
                    .filter(other -> !option(other).equals(option(decision)))
                    .filter(other -> told.add(other.decision().id()))
                    .ifPresent(other -> add(other, decision)));
  }

  private static Stream<Asked> asked(Decision decision) {
    if (decision.schedule()) {
      return Stream.of(new Asked(Set.of(), Optional.empty()));
    }
    Set<String> options =
        decision.options().stream()
            .map(Option::name)
            .map(Contradictions::folded)
            .collect(Collectors.toUnmodifiableSet());
    return options.size() < 2
        ? Stream.of()
        : decision.gates().stream().map(phase -> new Asked(options, Optional.of(phase)));
  }

  private static String option(DecisionPlan decision) {
    return decision.ruling().map(Ruling::option).map(Contradictions::folded).orElse("");
  }

  private static String folded(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  private void add(DecisionPlan one, DecisionPlan other) {
    found.add(
        new Conflict(
            Conflict.Kind.CONTRADICTION,
            List.of(one.decision().id(), other.decision().id()),
            "%s, but %s, and both ask the same; supersede one of them."
                .formatted(said(one), said(other))));
  }

  private static String said(DecisionPlan decision) {
    return "%s was decided as \"%s\""
        .formatted(decision.decision().id(), decision.ruling().map(Ruling::option).orElse(""));
  }
}
