package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.ItemId;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A list in document order whose elements are found by id at once. Immutable. */
public final class Items<T> extends AbstractList<T> {
  private final List<T> all;
  private final Map<ItemId, T> byId;

  private Items(List<T> all, Map<ItemId, T> byId) {
    this.all = all;
    this.byId = byId;
  }

  /** Of two elements with one id the first is found. */
  static <T> Items<T> of(List<T> all, Function<T, ItemId> id) {
    Map<ItemId, T> byId = new HashMap<>();
    all.forEach(item -> byId.putIfAbsent(id.apply(item), item));
    return new Items<>(List.copyOf(all), byId);
  }

  public Optional<T> find(ItemId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public T get(int index) {
    return all.get(index);
  }

  @Override
  public int size() {
    return all.size();
  }
}
