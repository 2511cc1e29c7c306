package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.ProjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Brings the ledger in line with what a plan wants told. */
final class PlannedRows {
  static final String OPEN =
      """
      SELECT id
      FROM delivery
      WHERE project = :project AND kind IN ('NUDGE', 'CARD', 'DIGEST')
        AND state IN ('PENDING', 'CLAIMED', 'SENDING', 'UNKNOWN')
      """;

  private PlannedRows() {}

  /** Adds what is not there yet; what is there already is left as it is. */
  static void add(Handle handle, ProjectId project, Collection<Dispatch> dispatches, Instant at) {
    batch(
        handle,
        """
        INSERT INTO delivery (id, project, kind, subject, occurrence, recipient, planned_at, due_at,
          state, created_at, updated_at)
        VALUES (:id, :project, :kind, :subject, :occurrence, :recipient, :due, :due,
          'PENDING', :at, :at)
        ON CONFLICT (id) DO NOTHING
        """,
        project,
        dispatches,
        at);
  }

  /**
   * Makes the planned rows of a project those that it wants now. What was told stays told; what is
   * on its way is left to its sender, but not tried again once it is no longer wanted.
   */
  static void replan(Handle handle, ProjectId project, List<Dispatch> planned, Instant at) {
    Set<String> wanted =
        planned.stream().map(nudge -> nudge.id(project).toString()).collect(Collectors.toSet());
    List<String> unwanted =
        open(handle, project).stream().filter(id -> !wanted.contains(id)).toList();
    each(
        handle,
        """
        UPDATE delivery
        SET state = 'CANCELLED', owner = NULL, token = NULL, lease_until = NULL,
          reason = 'no longer planned', updated_at = :at
        WHERE id = :id AND state IN ('PENDING', 'CLAIMED')
        """,
        unwanted,
        at);
    each(
        handle,
        """
        UPDATE delivery
        SET withdrawn = 1, updated_at = :at
        WHERE id = :id AND state IN ('SENDING', 'UNKNOWN')
        """,
        unwanted,
        at);
    batch(
        handle,
        """
        INSERT INTO delivery (id, project, kind, subject, occurrence, recipient, planned_at, due_at,
          state, created_at, updated_at)
        VALUES (:id, :project, :kind, :subject, :occurrence, :recipient, :due, :due,
          'PENDING', :at, :at)
        ON CONFLICT (id) DO UPDATE SET
          state = CASE delivery.state WHEN 'CANCELLED' THEN 'PENDING' ELSE delivery.state END,
          withdrawn = 0, planned_at = excluded.planned_at, due_at = excluded.due_at,
          reason = NULL, updated_at = excluded.updated_at
        WHERE delivery.state = 'CANCELLED'
          OR delivery.withdrawn = 1
          OR (delivery.state = 'PENDING' AND delivery.planned_at <> excluded.planned_at)
        """,
        project,
        planned,
        at);
  }

  private static List<String> open(Handle handle, ProjectId project) {
    return handle.createQuery(OPEN).bind("project", project.number()).mapTo(String.class).list();
  }

  private static void each(Handle handle, String sql, List<String> ids, Instant at) {
    if (ids.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(sql);
    ids.forEach(id -> batch.bind("id", id).bind("at", at.toEpochMilli()).add());
    batch.execute();
  }

  private static void batch(
      Handle handle, String sql, ProjectId project, Collection<Dispatch> dispatches, Instant at) {
    if (dispatches.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(sql);
    for (Dispatch dispatch : dispatches) {
      batch
          .bind("id", dispatch.id(project).toString())
          .bind("project", project.number())
          .bind("kind", dispatch.kind().name())
          .bind("subject", dispatch.subject().text())
          .bind("occurrence", dispatch.occurrence())
          .bind("recipient", dispatch.recipient().id())
          .bind("due", dispatch.due().toEpochMilli())
          .bind("at", at.toEpochMilli())
          .add();
    }
    batch.execute();
  }
}
