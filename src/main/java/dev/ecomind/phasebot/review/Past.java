package dev.ecomind.phasebot.review;

import java.util.HashSet;
import java.util.Set;

/**
 * What earlier revisions of a review leave behind.
 *
 * @param everUsed every id that any revision gave out; never given to another item
 */
public record Past(Set<ItemId> everUsed, Retired retired) {
  public Past {
    everUsed = Set.copyOf(everUsed);
  }

  /** Before the first revision. */
  public static Past none() {
    return new Past(Set.of(), Retired.none());
  }

  /** The past once the first revision is taken in. */
  public Past then(Review first) {
    return new Past(used(first), retired);
  }

  /** The past once a review is followed by another. */
  public Past then(Review before, Review after) {
    return new Past(used(after), retired.then(before, after));
  }

  private Set<ItemId> used(Review review) {
    Set<ItemId> all = new HashSet<>(everUsed);
    all.addAll(Contents.of(review).keySet());
    return all;
  }
}
