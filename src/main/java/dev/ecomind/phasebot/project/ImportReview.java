package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.review.Changes;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Revision;
import dev.ecomind.phasebot.review.Task;
import java.util.List;
import java.util.Optional;

/** Takes a revision of a review document into the store, or shows what taking it would change. */
public final class ImportReview {
  private final Projects projects;

  public ImportReview(Projects projects) {
    this.projects = projects;
  }

  /**
   * What an import did, or would do.
   *
   * @param review the document under the ids that its items have in the project
   * @param same whether the project holds the document already, to the byte
   * @param behind tasks that were done in chat and whose box the document leaves open; they stay
   *     done
   */
  public record Report(
      String slug, Review review, Changes changes, boolean same, List<ItemId> behind) {
    public Report {
      behind = List.copyOf(behind);
    }
  }

  /**
   * Takes it in; the same document twice changes nothing.
   *
   * @param source the bytes that the review was read from
   */
  public Report take(String slug, byte[] source, Review read, Author author) {
    return projects.importing(
        slug,
        source,
        author,
        current -> {
          Revision revision = revision(current, read);
          boolean same = isSame(projects, current, revision, Digest.of(source));
          return new Projects.Imported<>(
              same ? Optional.empty() : Optional.of(revision),
              report(slug, current, revision, same));
        });
  }

  /** What taking it in would change; writes nothing. */
  public Report preview(String slug, byte[] source, Review read) {
    Optional<Snapshot> current = projects.find(slug);
    Revision revision = revision(current, read);
    boolean same = isSame(projects, current, revision, Digest.of(source));
    return report(slug, current, revision, same);
  }

  /**
   * Whether the project holds it already, to the byte: exports hand out the words between items.
   */
  static boolean isSame(
      Projects projects, Optional<Snapshot> current, Revision revision, String digest) {
    return current
        .filter(project -> project.review().equals(revision.review()))
        .flatMap(project -> projects.source(project.id(), project.reviewRevision()))
        .filter(kept -> Digest.of(kept).equals(digest))
        .isPresent();
  }

  static Revision revision(Optional<Snapshot> current, Review read) {
    return current
        .map(project -> Revision.of(project.review(), read, project.past()))
        .orElseGet(() -> Revision.first(read));
  }

  static Report report(String slug, Optional<Snapshot> current, Revision revision, boolean same) {
    Review review = revision.review();
    return new Report(
        slug,
        review,
        revision.changes(),
        same,
        current.map(project -> behind(project, review)).orElse(List.of()));
  }

  private static List<ItemId> behind(Snapshot project, Review review) {
    return review.tasks().stream()
        .filter(task -> !task.done() && isDoneInChat(project, task.id()))
        .map(Task::id)
        .toList();
  }

  private static boolean isDoneInChat(Snapshot project, ItemId task) {
    return Optional.ofNullable(project.facts().done().get(task))
        .filter(completion -> !(completion.fact() instanceof Fact.ReviewImported))
        .isPresent();
  }
}
