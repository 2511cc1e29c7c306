package dev.ecomind.phasebot.review;

import java.util.Collections;
import java.util.Set;

/**
 * What a new revision of a document did to one item.
 *
 * @param kinds one of {@code ADDED}, {@code RETURNED} and {@code REMOVED}, or any of the others
 * @param before its words in the revision before, or when it was last there; empty for a new item
 * @param after its words in the new revision; empty for one that is gone
 */
public record ItemChange(ItemId id, Set<Kind> kinds, String before, String after) {

  /** How an item can differ from what it was. */
  public enum Kind {
    ADDED,
    /** Was retired and is there again. */
    RETURNED,
    REMOVED,
    REWORDED,
    /** Stands in another phase or group. */
    MOVED,
    /** Its box has a tick now. */
    TICKED,
    /** Its box has lost its tick. */
    UNTICKED,
    /** Something else of it has another value: owner, deadline, condition, duration. */
    CHANGED
  }

  public ItemChange {
    kinds = Set.copyOf(kinds);
  }

  /** Whether it is in both revisions. */
  public boolean stayed() {
    return Collections.disjoint(kinds, Set.of(Kind.ADDED, Kind.RETURNED, Kind.REMOVED));
  }
}
