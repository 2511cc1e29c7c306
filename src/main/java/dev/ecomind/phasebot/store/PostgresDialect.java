package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.project.Parcel;
import dev.ecomind.phasebot.project.ProjectId;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** How it is said to PostgreSQL, where others write at the same time, also from elsewhere. */
final class PostgresDialect implements Dialect {
  /**
   * A parcel that is partly held by somebody comes partly; its rows keep their key, so the rest is
   * found by it as well.
   */
  static final String DOUBTS =
      """
      SELECT id, project, kind, subject, occurrence, recipient, due_at, state, attempt, parcel,
        channel, started_at, reason
      FROM delivery
      WHERE state IN ('CLAIMED', 'SENDING', 'UNKNOWN') AND state <> 'CLAIMED'
        AND lease_until <= :clock
        AND parcel IN (
          SELECT parcel
          FROM delivery
          WHERE state IN ('CLAIMED', 'SENDING', 'UNKNOWN') AND state <> 'CLAIMED'
            AND lease_until <= :clock
          GROUP BY parcel
          ORDER BY min(lease_until), min(started_at), parcel
          LIMIT :most)
      ORDER BY lease_until, started_at, parcel, due_at, id
      FOR UPDATE SKIP LOCKED
      """;

  @Override
  public long now(Handle handle) {
    // Not now(): that one stands still while a transaction waits for a lock.
    return handle
        .createQuery("SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)")
        .mapTo(Long.class)
        .one();
  }

  @Override
  public long token(Handle handle) {
    return handle.createQuery("SELECT nextval('fence')").mapTo(Long.class).one();
  }

  /** Rows that point at the project may still be written meanwhile, such as steps of deliveries. */
  @Override
  public void hold(Handle handle, ProjectId project) {
    handle
        .createQuery("SELECT id FROM project WHERE id = :id FOR NO KEY UPDATE")
        .bind("id", project.number())
        .mapTo(Long.class)
        .list();
  }

  /** A row that is not there yet cannot be locked, its name can. */
  @Override
  public void hold(Handle handle, String slug) {
    handle
        .createQuery("SELECT pg_advisory_xact_lock(hashtextextended('project ' || :slug, 0))")
        .bind("slug", slug)
        .mapTo(String.class)
        .one();
    handle
        .createQuery("SELECT id FROM project WHERE slug = :slug FOR NO KEY UPDATE")
        .bind("slug", slug)
        .mapTo(Long.class)
        .list();
  }

  @Override
  public void holdAll(Handle handle) {
    handle
        .createQuery("SELECT id FROM project ORDER BY id FOR NO KEY UPDATE")
        .mapTo(Long.class)
        .list();
  }

  @Override
  public List<Parcel> claim(Handle handle, Lease lease, Instant now, int most) {
    return new PostgresClaims(lease).claim(handle, now, most);
  }

  @Override
  public List<DispatchRow> doubts(Handle handle, long clock, int most) {
    return handle
        .createQuery(DOUBTS)
        .bind("clock", clock)
        .bind("most", most)
        .map(DispatchRow::of)
        .list();
  }
}
