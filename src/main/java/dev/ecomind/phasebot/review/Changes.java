package dev.ecomind.phasebot.review;

import java.util.List;

/**
 * What a new revision of a document did to the items that have an id.
 *
 * @param changed items whose words, place or values are others; a mere shift of lines is no change
 */
public record Changes(List<ItemId> added, List<ItemId> changed, List<ItemId> removed) {
  public Changes {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }

  /** Whether nothing was added, changed or removed. */
  public boolean isNone() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }
}
