package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Task;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** The revision that it got, counted from 1. */
  static int add(Handle handle, ProjectId project, Review review, byte[] source, Instant at) {
    return handle
        .createQuery(
            """
            INSERT INTO review (project, revision, imported_at, source, content)
            SELECT :project, coalesce(max(revision), 0) + 1, :at, :source, :content
            FROM review
            WHERE project = :project
            RETURNING revision
            """)
        .bind("project", project.number())
        .bind("at", at.toEpochMilli())
        .bind("source", source)
        .bind("content", Json.write(review))
        .mapTo(Integer.class)
        .one();
  }

  static Set<ItemId> everUsed(Handle handle, ProjectId project) {
    return handle
        .createQuery("SELECT id FROM item_id WHERE project = :project")
        .bind("project", project.number())
        .map((row, context) -> ItemId.of(row.getString("id")))
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Remembers the review's ids, and gives all that were ever used. */
  static Set<ItemId> use(Handle handle, ProjectId project, Review review, Set<ItemId> before) {
    Set<ItemId> all = new HashSet<>(before);
    PreparedBatch batch =
        handle.prepareBatch("INSERT INTO item_id (project, id) VALUES (:project, :id)");
    ids(review)
        .filter(all::add)
        .forEach(id -> batch.bind("project", project.number()).bind("id", id.text()).add());
    if (batch.size() > 0) {
      batch.execute();
    }
    return all;
  }

  private static Stream<ItemId> ids(Review review) {
    return Stream.of(
            review.phases().stream().map(Phase::id),
            review.issues().stream().map(Issue::id),
            review.tasks().stream().map(Task::id),
            review.decisions().stream().map(Decision::id))
        .flatMap(ids -> ids);
  }
}
