package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.project.Parcel;
import dev.ecomind.phasebot.project.ProjectId;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** How it is said to SQLite, where whoever writes is alone. */
final class SqliteDialect implements Dialect {
  /** The first condition is the index's own, so that it is used. */
  static final String DOUBTS =
      """
      SELECT id, project, kind, subject, occurrence, recipient, due_at, state, attempt, parcel,
        channel, started_at, reason
      FROM delivery
      WHERE state IN ('CLAIMED', 'SENDING', 'UNKNOWN') AND state <> 'CLAIMED'
        AND lease_until <= :clock
      ORDER BY lease_until, started_at, parcel, due_at, id
      """;

  @Override
  public long now(Handle handle) {
    return handle
        .createQuery("SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER)")
        .mapTo(Long.class)
        .one();
  }

  @Override
  public long token(Handle handle) {
    return handle
        .createQuery("UPDATE fence SET last = last + 1 RETURNING last")
        .mapTo(Long.class)
        .one();
  }

  @Override
  public void hold(Handle handle, ProjectId project) {
    // Nobody else writes meanwhile.
  }

  @Override
  public void hold(Handle handle, String slug) {
    // Nobody else writes meanwhile.
  }

  @Override
  public void holdAll(Handle handle) {
    // Nobody else writes meanwhile.
  }

  @Override
  public List<Parcel> claim(Handle handle, Lease lease, Instant now, int most) {
    return new SqliteClaims(this, lease).claim(handle, now, most);
  }

  @Override
  public List<DispatchRow> doubts(Handle handle, long clock, int most) {
    return handle.createQuery(DOUBTS).bind("clock", clock).map(DispatchRow::of).list();
  }
}
