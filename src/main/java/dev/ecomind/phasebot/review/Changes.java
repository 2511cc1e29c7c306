package dev.ecomind.phasebot.review;

import java.util.List;

/**
 * What a new revision of a document did to the items that have an id; a mere shift of lines is no
 * change.
 *
 * @param items in the order of the document, those that are gone last
 */
public record Changes(List<ItemChange> items) {
  public Changes {
    items = List.copyOf(items);
  }

  /** What became of each item between two revisions whose ids are lasting ones. */
  public static Changes between(Review before, Review after) {
    return Comparison.between(before, after, Retired.none());
  }

  /** Whether every item is as it was. */
  public boolean isNone() {
    return items.isEmpty();
  }

  /** The items that changed in this way, among others. */
  public List<ItemId> of(ItemChange.Kind kind) {
    return items.stream()
        .filter(change -> change.kinds().contains(kind))
        .map(ItemChange::id)
        .toList();
  }

  public List<ItemId> added() {
    return of(ItemChange.Kind.ADDED);
  }

  public List<ItemId> removed() {
    return of(ItemChange.Kind.REMOVED);
  }

  /** Items of both revisions that differ in any way. */
  public List<ItemId> changed() {
    return items.stream().filter(ItemChange::stayed).map(ItemChange::id).toList();
  }
}
