package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Revision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The projects of the store.
 *
 * <p>A change is one transaction: facts, activity and ledger rows together or not at all. Acts run
 * inside it on the newest snapshot, one at a time, and may run again if the store has to retry;
 * they have no side effects of their own.
 */
public interface Projects {

  /** The project that a channel speaks of: the bound one, or the only one there is. */
  Optional<Snapshot> at(String workspace, String channel);

  Optional<Snapshot> find(ProjectId id);

  Optional<Snapshot> find(String slug);

  /**
   * The document that a revision of the review was read from, byte for byte.
   *
   * @param revision counted from 1, see {@link Snapshot#reviewRevision}
   */
  Optional<byte[]> source(ProjectId id, int revision);

  /**
   * A revision of the review, as it was taken in.
   *
   * @param number counted from 1
   */
  Optional<Review> review(ProjectId id, int number);

  /** All projects, in order of slug. */
  List<Snapshot> all();

  /**
   * Runs the act on the newest snapshot and commits what it wants changed; the nudges that the new
   * plan calls for are written to the ledger, those that it does not are cancelled.
   *
   * @throws NotRecorded when the commit failed; nothing was changed then
   */
  <R> R change(ProjectId id, Author author, Function<Snapshot, Change<R>> act);

  /**
   * Takes in a revision of a review, creating the project on first use.
   *
   * @param source the bytes of the document, kept as they are
   * @param act gets the current snapshot, if any, and answers with the revision to store, or with
   *     none to leave everything as it is
   * @throws NotRecorded when the commit failed; nothing was changed then
   */
  <R> R importing(
      String slug, byte[] source, Author author, Function<Optional<Snapshot>, Imported<R>> act);

  /**
   * What an import stores, if anything, and what it answers.
   *
   * @param facts what happens besides, right after it
   * @param dispatches what must reach others because of it, besides nudges
   * @param bindings which channels speak of which project from now on
   */
  record Imported<R>(
      Optional<Revision> revision,
      List<Fact> facts,
      List<Dispatch> dispatches,
      List<Binding> bindings,
      R result) {
    public Imported {
      facts = List.copyOf(facts);
      dispatches = List.copyOf(dispatches);
      bindings = List.copyOf(bindings);
      boolean adds = !facts.isEmpty() || !dispatches.isEmpty() || !bindings.isEmpty();
      if (revision.isEmpty() && adds) {
        throw new IllegalArgumentException("Nothing follows from an import of nothing");
      }
    }

    /** A revision and nothing besides, or nothing at all. */
    public Imported(Optional<Revision> revision, R result) {
      this(revision, List.of(), List.of(), List.of(), result);
    }

    static <R> Imported<R> nothing(R result) {
      return new Imported<>(Optional.empty(), result);
    }
  }
}
