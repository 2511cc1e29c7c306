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

/** Finds for each item of a new revision the item that it was before. */
final class Matching<T> {
  /** Above so many comparisons within one group only equal words are matched. */
  private static final long MOST_COMPARISONS = 250_000;

  private final Identity<T> identity;
  private final Set<T> before;
  private final Set<T> after;
  private final Map<ItemId, ItemId> ids = new LinkedHashMap<>();

  private Matching(Identity<T> identity, List<T> before, List<T> after) {
    this.identity = identity;
    this.before = new LinkedHashSet<>(before);
    this.after = new LinkedHashSet<>(after);
  }

  /** The lasting id of every item of the new revision, by the id it was read under. */
  static <T> Map<ItemId, ItemId> carry(
      List<T> before, List<T> after, Identity<T> identity, FreshIds fresh) {
    Matching<T> matching = new Matching<>(identity, before, after);
    identity.keys().forEach(matching::byKey);
    matching.bySimilarity();
    for (T item : matching.after) {
      matching.ids.put(identity.id().apply(item), fresh.next(identity.letter()));
    }
    return matching.ids;
  }

  private void byKey(Function<T, String> key) {
    Map<String, Deque<T>> waiting = new HashMap<>();
    for (T item : before) {
      waiting.computeIfAbsent(key.apply(item), each -> new ArrayDeque<>()).add(item);
    }
    for (T item : List.copyOf(after)) {
      Deque<T> same = waiting.getOrDefault(key.apply(item), new ArrayDeque<>());
      if (!key.apply(item).isEmpty() && !same.isEmpty()) {
        match(same.remove(), item);
      }
    }
  }

  private void bySimilarity() {
    Map<String, List<T>> homes = new HashMap<>();
    before.forEach(
        item ->
            homes
                .computeIfAbsent(identity.home().apply(item), each -> new ArrayList<>())
                .add(item));
    Map<String, List<T>> newcomers = new LinkedHashMap<>();
    after.forEach(
        item ->
            newcomers
                .computeIfAbsent(identity.home().apply(item), each -> new ArrayList<>())
                .add(item));
    newcomers.forEach((home, items) -> pair(homes.getOrDefault(home, List.of()), items));
  }

  private void pair(List<T> old, List<T> fresh) {
    if ((long) old.size() * fresh.size() > MOST_COMPARISONS) {
      return;
    }
    List<Pair<T>> pairs = new ArrayList<>();
    for (T one : old) {
      Similarity words = Similarity.to(identity.words().apply(one));
      for (T other : fresh) {
        double likeness = words.of(identity.words().apply(other));
        if (likeness >= Similarity.ENOUGH) {
          pairs.add(new Pair<>(one, other, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble((Pair<T> pair) -> pair.likeness()).reversed());
    for (Pair<T> pair : pairs) {
      if (before.contains(pair.old()) && after.contains(pair.fresh())) {
        match(pair.old(), pair.fresh());
      }
    }
  }

  private void match(T old, T fresh) {
    before.remove(old);
    after.remove(fresh);
    ids.put(identity.id().apply(fresh), identity.id().apply(old));
  }

  /** Two items that may be one. */
  private record Pair<T>(T old, T fresh, double likeness) {}
}
