package dev.ecomind.phasebot.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A new revision of a document, matched to the one before: what stayed keeps its id, what is new
 * gets one that was never used.
 *
 * @param review the incoming review under its lasting ids
 */
public record Revision(Review review, Changes changes) {

  /**
   * Phases are matched by id; all else by its words, then by similar words within the same phase
   * and group, never by position.
   *
   * @param everUsed ids that items of this project had at any time
   */
  public static Revision of(Review current, Review incoming, Collection<ItemId> everUsed) {
    FreshIds fresh = new FreshIds(everUsed, ids(current).toList());
    Renaming renaming =
        new Renaming(
            Matching.carry(current.decisions(), incoming.decisions(), Identity.OF_DECISION, fresh),
            Matching.carry(current.issues(), incoming.issues(), Identity.OF_ISSUE, fresh),
            Matching.carry(current.tasks(), incoming.tasks(), Identity.OF_TASK, fresh));
    Review renamed = renaming.apply(incoming);
    return new Revision(renamed, changes(current, renamed));
  }

  /** The first revision: everything in it is new, and its ids are the document's. */
  public static Revision first(Review incoming) {
    return new Revision(incoming, new Changes(ids(incoming).toList(), List.of(), List.of()));
  }

  private static Changes changes(Review before, Review after) {
    Map<ItemId, Object> old = Contents.of(before);
    Map<ItemId, Object> now = Contents.of(after);
    List<ItemId> added = new ArrayList<>();
    List<ItemId> changed = new ArrayList<>();
    now.forEach(
        (id, content) -> {
          if (!old.containsKey(id)) {
            added.add(id);
          } else if (!content.equals(old.get(id))) {
            changed.add(id);
          }
        });
    Set<ItemId> removed = new LinkedHashSet<>(old.keySet());
    removed.removeAll(new HashSet<>(now.keySet()));
    return new Changes(added, changed, List.copyOf(removed));
  }

  private static Stream<ItemId> ids(Review review) {
    return Contents.of(review).keySet().stream();
  }
}
