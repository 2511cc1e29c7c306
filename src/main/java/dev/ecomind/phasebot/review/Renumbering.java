package dev.ecomind.phasebot.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phases that a new revision gives other numbers, such as all those behind an inserted one.
 *
 * @param formerly the id under which each phase of the new revision stood before; a new phase that
 *     took over another's number stands nowhere
 */
record Renumbering(Map<ItemId, Optional<ItemId>> formerly) {
  Renumbering {
    formerly = Map.copyOf(formerly);
  }

  /** A phase is known again by its name, if only one had that name; else by its id. */
  static Renumbering between(Review before, Review after) {
    Map<String, ItemId> named = uniqueNames(before.phases());
    named.keySet().retainAll(uniqueNames(after.phases()).keySet());
    Set<ItemId> claimed = new HashSet<>(named.values());
    Map<ItemId, Optional<ItemId>> formerly = new HashMap<>();
    for (Phase phase : after.phases()) {
      Optional<ItemId> byName = Optional.ofNullable(named.get(name(phase)));
      Optional<ItemId> byId = Optional.of(phase.id()).filter(id -> !claimed.contains(id));
      formerly.put(phase.id(), byName.or(() -> byId));
    }
    return new Renumbering(formerly);
  }

  private static Map<String, ItemId> uniqueNames(List<Phase> phases) {
    Map<String, ItemId> ids = new HashMap<>();
    Set<String> twice = new HashSet<>(Set.of(""));
    for (Phase phase : phases) {
      if (ids.put(name(phase), phase.id()) != null) {
        twice.add(name(phase));
      }
    }
    ids.keySet().removeAll(twice);
    return ids;
  }

  private static String name(Phase phase) {
    return phase.name().strip().toLowerCase(Locale.ROOT);
  }

  /** The review with its items in the phases where they would have stood before. */
  Review apply(Review review) {
    return review.withItems(
        review.issues().stream().map(issue -> issue.in(place(issue.phase()))).toList(),
        review.tasks().stream().map(task -> task.in(place(task.phase()))).toList());
  }

  private Optional<ItemId> place(Optional<ItemId> phase) {
    return phase.flatMap(id -> formerly.getOrDefault(id, phase));
  }
}
