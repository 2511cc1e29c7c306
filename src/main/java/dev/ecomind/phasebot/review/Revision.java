package dev.ecomind.phasebot.review;

/**
 * A new revision of a document, matched to the one before: what stayed keeps its id, what came back
 * gets its old one, what is new gets one that was never used.
 *
 * @param review the incoming review under its lasting ids
 * @param past what the project's earlier revisions leave behind once this one is taken in
 */
public record Revision(Review review, Changes changes, Past past) {

  /**
   * Phases are matched by id; all else by its words, then by similar words within the same phase
   * and group, never by position. Where the document numbers its phases anew, a phase of the same
   * name counts as the same place.
   */
  public static Revision of(Review current, Review incoming, Past past) {
    FreshIds fresh = new FreshIds(past.everUsed(), Contents.of(current).keySet());
    Retired retired = past.retired();
    Review placed = Renumbering.between(current, incoming).apply(incoming);
    Renaming renaming =
        new Renaming(
            Matching.carry(
                current.decisions(),
                retired.decisions(),
                incoming.decisions(),
                Identity.OF_DECISION,
                fresh),
            Matching.carry(
                current.issues(), retired.issues(), placed.issues(), Identity.OF_ISSUE, fresh),
            Matching.carry(
                current.tasks(), retired.tasks(), placed.tasks(), Identity.OF_TASK, fresh));
    Review renamed = renaming.apply(incoming);
    return new Revision(
        renamed, Comparison.between(current, renamed, retired), past.then(current, renamed));
  }

  /** The first revision: everything in it is new, and its ids are the document's. */
  public static Revision first(Review incoming) {
    return new Revision(incoming, Comparison.first(incoming), Past.none().then(incoming));
  }
}
