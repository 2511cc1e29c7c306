package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Past;
import dev.ecomind.phasebot.review.Retired;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Revision;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The revisions of each review, and every id they ever gave out. */
final class ReviewRows {
  private ReviewRows() {}

  static Review newest(Handle handle, ProjectId project) {
    String content =
        handle
            .createQuery(
                """
                SELECT content
                FROM review
                WHERE project = :project
                ORDER BY revision DESC
                LIMIT 1
                """)
            .bind("project", project.number())
            .mapTo(String.class)
            .one();
    return Json.read(content, Review.class);
  }

  /** The document that a revision was read from. */
  static Optional<byte[]> source(Handle handle, ProjectId project, int revision) {
    return handle
        .createQuery(
            """
            SELECT source
            FROM review
            WHERE project = :project AND revision = :revision
            """)
        .bind("project", project.number())
        .bind("revision", revision)
        .map((row, context) -> row.getBytes("source"))
        .findOne();
  }

  static Optional<Review> find(Handle handle, ProjectId project, int revision) {
    return handle
        .createQuery(
            """
            SELECT content
            FROM review
            WHERE project = :project AND revision = :revision
            """)
        .bind("project", project.number())
        .bind("revision", revision)
        .mapTo(String.class)
        .findOne()
        .map(content -> Json.read(content, Review.class));
  }

  /** The number that it got, counted from 1. */
  static int add(Handle handle, ProjectId project, Revision revision, byte[] source, Instant at) {
    return handle
        .createQuery(
            """
            INSERT INTO review (project, revision, imported_at, source, content, retired)
            SELECT :project, coalesce(max(revision), 0) + 1, :at, :source, :content, :retired
            FROM review
            WHERE project = :project
            RETURNING revision
            """)
        .bind("project", project.number())
        .bind("at", at.toEpochMilli())
        .bind("source", source)
        .bind("content", Json.write(revision.review()))
        .bind("retired", Json.write(revision.past().retired()))
        .mapTo(Integer.class)
        .one();
  }

  /** What the revisions before the newest left behind. */
  static Past past(Handle handle, ProjectId project) {
    Set<ItemId> everUsed =
        handle
            .createQuery("SELECT id FROM item_id WHERE project = :project")
            .bind("project", project.number())
            .map((row, context) -> ItemId.of(row.getString("id")))
            .stream()
            .collect(Collectors.toUnmodifiableSet());
    String retired =
        handle
            .createQuery(
                """
                SELECT retired
                FROM review
                WHERE project = :project
                ORDER BY revision DESC
                LIMIT 1
                """)
            .bind("project", project.number())
            .mapTo(String.class)
            .one();
    return new Past(everUsed, Json.read(retired, Retired.class));
  }

  /** Remembers the ids that were not used before. */
  static void use(Handle handle, ProjectId project, Set<ItemId> used, Set<ItemId> before) {
    PreparedBatch batch =
        handle.prepareBatch("INSERT INTO item_id (project, id) VALUES (:project, :id)");
    used.stream()
        .filter(id -> !before.contains(id))
        .forEach(id -> batch.bind("project", project.number()).bind("id", id.text()).add());
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
