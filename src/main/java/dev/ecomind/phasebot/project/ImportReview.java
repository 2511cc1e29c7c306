package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.review.Changes;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Revision;
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
   */
  public record Report(String slug, Review review, Changes changes) {}

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
          Report report = matched(slug, current, read);
          boolean same = current.map(Snapshot::review).equals(Optional.of(report.review()));
          return new Projects.Imported<>(
              same ? Optional.empty() : Optional.of(report.review()), report);
        });
  }

  /** What taking it in would change; writes nothing. */
  public Report preview(String slug, Review read) {
    return matched(slug, projects.find(slug), read);
  }

  private static Report matched(String slug, Optional<Snapshot> current, Review read) {
    Revision revision =
        current
            .map(project -> Revision.of(project.review(), read, project.everUsed()))
            .orElseGet(() -> Revision.first(read));
    return new Report(slug, revision.review(), revision.changes());
  }
}
