package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.project.Binding;
import dev.ecomind.phasebot.project.ProjectId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Which projects there are and which one a channel speaks of. */
final class ProjectRows {
  private static final RowMapper<Row> ROW =
      (row, context) ->
          new Row(new ProjectId(row.getLong("id")), row.getString("slug"), row.getLong("revision"));

  static final String AT =
      """
      SELECT id, slug,
        (SELECT max(sequence) FROM activity WHERE activity.project = project.id) AS revision
      FROM project
      WHERE id = coalesce(
        (SELECT project FROM binding WHERE workspace = :workspace AND channel = :channel),
        (SELECT CASE count(*) WHEN 1 THEN min(id) END FROM project))
      """;

  private ProjectRows() {}

  /**
   * A project at a glance.
   *
   * @param revision sequence of its last activity
   */
  record Row(ProjectId id, String slug, long revision) {}

  static Optional<Row> at(Handle handle, String workspace, String channel) {
    return handle
        .createQuery(AT)
        .bind("workspace", workspace)
        .bind("channel", channel)
        .map(ROW)
        .findOne();
  }

  static Optional<Row> find(Handle handle, ProjectId id) {
    return handle
        .createQuery(
            """
            SELECT id, slug,
              (SELECT max(sequence) FROM activity WHERE activity.project = project.id) AS revision
            FROM project
            WHERE id = :id
            """)
        .bind("id", id.number())
        .map(ROW)
        .findOne();
  }

  static Optional<Row> find(Handle handle, String slug) {
    return handle
        .createQuery(
            """
            SELECT id, slug,
              (SELECT max(sequence) FROM activity WHERE activity.project = project.id) AS revision
            FROM project
            WHERE slug = :slug
            """)
        .bind("slug", slug)
        .map(ROW)
        .findOne();
  }

  static List<Row> all(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT id, slug,
              (SELECT max(sequence) FROM activity WHERE activity.project = project.id) AS revision
            FROM project
            ORDER BY slug
            """)
        .map(ROW)
        .list();
  }

  static ProjectId add(Handle handle, String slug) {
    return handle
        .createQuery("INSERT INTO project (slug) VALUES (:slug) RETURNING id")
        .bind("slug", slug)
        .map((row, context) -> new ProjectId(row.getLong("id")))
        .one();
  }

  /** From now on the channel speaks of the project, whichever it spoke of before. */
  static void bind(Handle handle, Binding binding) {
    handle
        .createUpdate(
            """
            INSERT INTO binding (workspace, channel, project)
            SELECT :workspace, :channel, id
            FROM project
            WHERE slug = :slug
            ON CONFLICT (workspace, channel) DO UPDATE SET project = excluded.project
            """)
        .bind("workspace", binding.workspace())
        .bind("channel", binding.channel())
        .bind("slug", binding.slug())
        .execute();
  }
}
