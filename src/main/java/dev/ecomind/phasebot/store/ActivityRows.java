package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.project.ProjectId;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The audit record: appended to, never changed. */
final class ActivityRows {
  private ActivityRows() {}

  static List<Activity> of(Handle handle, ProjectId project) {
    return handle
        .createQuery(
            """
            SELECT sequence, at, actor, source, kind, content
            FROM activity
            WHERE project = :project
            ORDER BY sequence
            """)
        .bind("project", project.number())
        .map(
            (row, context) ->
                new Activity(
                    row.getLong("sequence"),
                    Instant.ofEpochMilli(row.getLong("at")),
                    row.getString("actor"),
                    row.getString("source"),
                    new FactJson(row.getString("kind"), row.getString("content")).fact()))
        .list();
  }

  static void append(Handle handle, ProjectId project, List<Activity> activities) {
    if (activities.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO activity (project, sequence, at, actor, source, kind, content)
            VALUES (:project, :sequence, :at, :actor, :source, :kind, :content)
            """);
    for (Activity activity : activities) {
      FactJson fact = FactJson.of(activity.fact());
      batch
          .bind("project", project.number())
          .bind("sequence", activity.sequence())
          .bind("at", activity.at().toEpochMilli())
          .bind("actor", activity.actor())
          .bind("source", activity.source())
          .bind("kind", fact.kind())
          .bind("content", fact.content())
          .add();
    }
    batch.execute();
  }
}
