package dev.ecomind.phasebot.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds for each item of a new revision the item that it was before. */
final class Matching<T> {
  /** Above so many comparisons within one group only equal words are matched. */
  private static final long MOST_COMPARISONS = 250_000;

  private final Identity<T> identity;
  private final Set<T> before;
  private final Set<T> retired;
  private final Set<T> after;
  private final Map<ItemId, ItemId> ids = new LinkedHashMap<>();

  private Matching(Identity<T> identity, List<T> before, List<T> retired, List<T> after) {
    this.identity = identity;
    this.before = new LinkedHashSet<>(before);
    this.retired = new LinkedHashSet<>(retired);
    this.after = new LinkedHashSet<>(after);
  }

  /**
   * The lasting id of every item of the new revision, by the id it was read under. Equal words win
   * over similar ones; what is retired is only known again by equal words.
   */
  static <T> Map<ItemId, ItemId> carry(
      List<T> before, List<T> retired, List<T> after, Identity<T> identity, FreshIds fresh) {
    Matching<T> matching = new Matching<>(identity, before, retired, after);
    identity.keys().forEach(key -> matching.byKey(matching.before, key));
    identity.keys().forEach(key -> matching.byKey(matching.retired, key));
    identity.homes().forEach(matching::bySimilarity);
    for (T item : matching.after) {
      matching.ids.put(identity.id().apply(item), fresh.next(identity.letter()));
    }
    return matching.ids;
  }

  private void byKey(Set<T> known, Function<T, String> key) {
    Map<String, Deque<T>> waiting = new HashMap<>();
    for (T item : known) {
      waiting.computeIfAbsent(key.apply(item), each -> new ArrayDeque<>()).add(item);
    }
    for (T item : List.copyOf(after)) {
      Deque<T> same = waiting.getOrDefault(key.apply(item), new ArrayDeque<>());
      if (!key.apply(item).isEmpty() && !same.isEmpty()) {
        T old = same.remove();
        known.remove(old);
        match(old, item);
      }
    }
  }

  private void bySimilarity(Identity.Home<T> home) {
    Map<String, List<T>> old = byPlace(before, home);
    byPlace(after, home)
        .forEach((place, items) -> pair(old.getOrDefault(place, List.of()), items, home));
  }

  private static <T> Map<String, List<T>> byPlace(Set<T> items, Identity.Home<T> home) {
    return items.stream()
        .collect(Collectors.groupingBy(home.place(), LinkedHashMap::new, Collectors.toList()));
  }

  private void pair(List<T> old, List<T> fresh, Identity.Home<T> home) {
    if ((long) old.size() * fresh.size() > MOST_COMPARISONS) {
      return;
    }
    List<Pair<T>> pairs = new ArrayList<>();
    for (T one : old) {
      Similarity words = Similarity.to(identity.words().apply(one));
      for (T other : fresh) {
        double likeness = words.of(identity.words().apply(other));
        if (likeness >= home.likeness()) {
          pairs.add(new Pair<>(one, other, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble((Pair<T> pair) -> pair.likeness()).reversed());
    for (Pair<T> pair : pairs) {
      if (before.contains(pair.old()) && after.contains(pair.fresh())) {
        before.remove(pair.old());
        match(pair.old(), pair.fresh());
      }
    }
  }

  private void match(T old, T fresh) {
    after.remove(fresh);
    ids.put(identity.id().apply(fresh), identity.id().apply(old));
  }

  /** Two items that may be one. */
  private record Pair<T>(T old, T fresh, double likeness) {}
}
