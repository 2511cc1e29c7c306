package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decisions of which each is to fall before the next, and the last before the first. */
final class Circles {
  private final Map<ItemId, ItemId> next = new HashMap<>();
  private final Map<ItemId, List<ItemId>> byMember = new HashMap<>();
  private final List<List<ItemId>> all = new ArrayList<>();

  Circles(List<Decision> decisions) {
    decisions.forEach(
        decision -> next(decision).ifPresent(other -> next.putIfAbsent(decision.id(), other)));
    Set<ItemId> seen = new LinkedHashSet<>();
    decisions.forEach(decision -> follow(decision.id(), seen));
  }

  /** The decision before which this one is to fall. */
  static Optional<ItemId> next(Decision decision) {
    return decision
        .deadline()
        .filter(Deadline.BeforeDecision.class::isInstance)
        .map(deadline -> ((Deadline.BeforeDecision) deadline).decision());
  }

  /** Each in the order in which they wait, from the member that the document names first. */
  List<List<ItemId>> all() {
    return List.copyOf(all);
  }

  /** The circle that holds the decision; empty where none does. */
  Optional<List<ItemId>> around(ItemId decision) {
    return Optional.ofNullable(byMember.get(decision));
  }

  private void follow(ItemId from, Set<ItemId> seen) {
    Set<ItemId> path = new LinkedHashSet<>();
    Optional<ItemId> at = Optional.of(from);
    while (at.isPresent() && seen.add(at.get())) {
      path.add(at.get());
      at = Optional.ofNullable(next.get(at.get()));
    }
    at.filter(path::contains).ifPresent(entry -> add(entry, path));
  }

  private void add(ItemId entry, Set<ItemId> path) {
    List<ItemId> members = new ArrayList<>(path);
    List<ItemId> circle = List.copyOf(members.subList(members.indexOf(entry), members.size()));
    all.add(circle);
    circle.forEach(member -> byMember.put(member, circle));
  }
}
