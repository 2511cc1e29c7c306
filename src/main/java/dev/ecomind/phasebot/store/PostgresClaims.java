package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Parcel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Claims what is due while others do the same. Rows that somebody holds are passed over instead of
 * waited for, so that a process that stands still delays nobody. Who claims for a recipient first
 * takes the lock of that recipient and only then looks whether something is under way to it: two
 * that see different rows of one recipient would otherwise both go on.
 */
record PostgresClaims(Lease lease) {
  private static final RowMapper<Taken> TAKEN =
      (row, context) -> new Taken(DispatchRow.of(row, context), row.getLong("token"));

  /** Claims that ran out before the first byte left are due again. */
  static final String LAPSE =
      """
      WITH lapsed AS MATERIALIZED (
        SELECT id
        FROM delivery
        WHERE state IN ('CLAIMED', 'SENDING', 'UNKNOWN') AND state = 'CLAIMED'
          AND lease_until <= :clock
        FOR UPDATE SKIP LOCKED)
      UPDATE delivery
      SET state = 'PENDING', owner = NULL, token = NULL, lease_until = NULL
      FROM lapsed
      WHERE delivery.id = lapsed.id
      """;

  /** The row that is due first, for each recipient to whom nothing is under way. */
  static final String FIRSTS =
      """
      SELECT id, project, kind, subject, occurrence, recipient, due_at, state, attempt, parcel,
        channel, started_at, reason
      FROM delivery AS first
      WHERE state = 'PENDING' AND due_at <= :now
        AND NOT EXISTS (
          SELECT 1
          FROM delivery AS busy
          WHERE busy.recipient = first.recipient
            AND busy.state IN ('CLAIMED', 'SENDING', 'UNKNOWN'))
        AND NOT EXISTS (
          SELECT 1
          FROM delivery AS earlier
          WHERE earlier.recipient = first.recipient AND earlier.state = 'PENDING'
            AND (earlier.due_at, earlier.id) < (first.due_at, first.id))
      ORDER BY due_at, id
      LIMIT :most
      FOR UPDATE OF first SKIP LOCKED
      """;

  static final String RECIPIENT =
      "SELECT pg_try_advisory_xact_lock(hashtextextended('recipient ' || :recipient, 0))";

  static final String TAKE =
      """
      WITH fence AS MATERIALIZED (SELECT nextval('fence') AS token),
      taken AS MATERIALIZED (
        SELECT id
        FROM delivery
        WHERE recipient = :recipient AND state = 'PENDING' AND due_at <= :now
          AND (id = :id OR (:kind = 'NUDGE' AND kind = 'NUDGE' AND project = :project))
          AND NOT EXISTS (
            SELECT 1
            FROM delivery AS busy
            WHERE busy.recipient = :recipient AND busy.state IN ('CLAIMED', 'SENDING', 'UNKNOWN'))
        FOR UPDATE OF delivery SKIP LOCKED)
      UPDATE delivery
      SET state = 'CLAIMED', owner = :owner, token = fence.token, lease_until = :until
      FROM taken, fence
      WHERE delivery.id = taken.id
      RETURNING delivery.id, project, kind, subject, occurrence, recipient, due_at, state, attempt,
        parcel, channel, started_at, reason, delivery.token
      """;

  /** A row as it was claimed. */
  private record Taken(DispatchRow row, long token) {}

  List<Parcel> claim(Handle handle, Instant now, int most) {
    handle.createUpdate(LAPSE).bind("clock", lease.clock()).execute();
    List<Parcel> parcels = new ArrayList<>();
    for (DispatchRow first : firsts(handle, now, most)) {
      if (isFree(handle, first)) {
        List<Taken> taken = take(handle, first, now);
        if (!taken.isEmpty()) {
          List<DispatchRow> rows = taken.stream().map(Taken::row).toList();
          parcels.add(DispatchRow.parcel(DispatchRow.key(rows), rows, taken.get(0).token()));
        }
      }
    }
    return parcels;
  }

  private static List<DispatchRow> firsts(Handle handle, Instant now, int most) {
    return handle
        .createQuery(FIRSTS)
        .bind("now", now.toEpochMilli())
        .bind("most", most)
        .map(DispatchRow::of)
        .list();
  }

  private static boolean isFree(Handle handle, DispatchRow first) {
    return handle
        .createQuery(RECIPIENT)
        .bind("recipient", first.dispatch().recipient().id())
        .mapTo(Boolean.class)
        .one();
  }

  private List<Taken> take(Handle handle, DispatchRow first, Instant now) {
    Dispatch dispatch = first.dispatch();
    return handle
        .createQuery(TAKE)
        .bind("recipient", dispatch.recipient().id())
        .bind("now", now.toEpochMilli())
        .bind("id", first.id())
        .bind("kind", dispatch.kind().name())
        .bind("project", first.project().number())
        .bind("owner", lease.owner())
        .bind("until", lease.until())
        .map(TAKEN)
        .stream()
        .sorted(
            Comparator.comparing((Taken taken) -> taken.row().dispatch().due())
                .thenComparing(taken -> taken.row().id()))
        .toList();
  }
}
