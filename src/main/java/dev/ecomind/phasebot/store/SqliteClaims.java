package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Parcel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Claims what is due, in one transaction. A recipient for whom something is under way is passed
 * over, so that messages keep their order and one in doubt is cleared up first.
 */
record SqliteClaims(Dialect dialect, Lease lease) {

  /**
   * Claims that ran out before the first byte left are due again. The first condition is the
   * index's own, so that it is used.
   */
  static final String LAPSE =
      """
      UPDATE delivery
      SET state = 'PENDING', owner = NULL, token = NULL, lease_until = NULL
      WHERE state IN ('CLAIMED', 'SENDING', 'UNKNOWN') AND state = 'CLAIMED'
        AND lease_until <= :clock
      """;

  static final String DUE =
      """
      SELECT id, project, kind, subject, occurrence, recipient, due_at, state, attempt, parcel,
        channel, started_at, reason
      FROM delivery
      WHERE state = 'PENDING' AND due_at <= :now
        AND NOT EXISTS (
          SELECT 1
          FROM delivery AS busy
          WHERE busy.recipient = delivery.recipient
            AND busy.state IN ('CLAIMED', 'SENDING', 'UNKNOWN'))
      ORDER BY due_at, id
      """;

  static final String TOGETHER =
      """
      SELECT id, project, kind, subject, occurrence, recipient, due_at, state, attempt, parcel,
        channel, started_at, reason
      FROM delivery
      WHERE recipient = :recipient AND project = :project AND kind = 'NUDGE'
        AND state = 'PENDING' AND due_at <= :now
      ORDER BY due_at, id
      """;

  List<Parcel> claim(Handle handle, Instant now, int most) {
    handle.createUpdate(LAPSE).bind("clock", lease.clock()).execute();
    List<Parcel> parcels = new ArrayList<>();
    for (DispatchRow first : firsts(handle, now, most)) {
      parcels.add(take(handle, together(handle, first, now)));
    }
    return parcels;
  }

  /** The row that is due first, for each recipient. */
  private static List<DispatchRow> firsts(Handle handle, Instant now, int most) {
    Map<String, DispatchRow> firsts = new LinkedHashMap<>();
    try (ResultIterator<DispatchRow> due =
        handle.createQuery(DUE).bind("now", now.toEpochMilli()).map(DispatchRow::of).iterator()) {
      while (firsts.size() < most && due.hasNext()) {
        DispatchRow row = due.next();
        firsts.putIfAbsent(row.dispatch().recipient().id(), row);
      }
    }
    return List.copyOf(firsts.values());
  }

  private static List<DispatchRow> together(Handle handle, DispatchRow first, Instant now) {
    if (first.dispatch().kind() != Dispatch.Kind.NUDGE) {
      return List.of(first);
    }
    return handle
        .createQuery(TOGETHER)
        .bind("recipient", first.dispatch().recipient().id())
        .bind("project", first.project().number())
        .bind("now", now.toEpochMilli())
        .map(DispatchRow::of)
        .list();
  }

  private Parcel take(Handle handle, List<DispatchRow> rows) {
    long token = dialect.token(handle);
    UUID key = DispatchRow.key(rows);
    PreparedBatch batch =
        handle.prepareBatch(
            """
            UPDATE delivery
            SET state = 'CLAIMED', owner = :owner, token = :token, lease_until = :until,
              parcel = :parcel
            WHERE id = :id AND state = 'PENDING'
            """);
    for (DispatchRow row : rows) {
      batch
          .bind("id", row.id())
          .bind("owner", lease.owner())
          .bind("token", token)
          .bind("until", lease.until())
          .bind("parcel", key.toString())
          .add();
    }
    batch.execute();
    return DispatchRow.parcel(key, rows, token);
  }
}
