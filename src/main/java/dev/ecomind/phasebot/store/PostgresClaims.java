package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.project.Parcel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  static final String FREE =
      """
      SELECT recipient
      FROM unnest(:recipients) AS recipient
      WHERE pg_try_advisory_xact_lock(hashtextextended('recipient ' || recipient, 0))
      """;

  /** Each first row with the nudges that leave together with it, under a token of its own. */
  static final String TAKE =
      """
      WITH first AS MATERIALIZED (
        SELECT id, project, kind, recipient, nextval('fence') AS token
        FROM delivery AS due
        WHERE id = ANY (:firsts) AND state = 'PENDING'
          AND NOT EXISTS (
            SELECT 1
            FROM delivery AS busy
            WHERE busy.recipient = due.recipient
              AND busy.state IN ('CLAIMED', 'SENDING', 'UNKNOWN'))),
      taken AS MATERIALIZED (
        SELECT due.id, first.token
        FROM first JOIN delivery AS due ON due.recipient = first.recipient
        WHERE due.state = 'PENDING' AND due.due_at <= :now
          AND (due.id = first.id
            OR first.kind = 'NUDGE' AND due.kind = 'NUDGE' AND due.project = first.project)
        FOR UPDATE OF due SKIP LOCKED)
      UPDATE delivery
      SET state = 'CLAIMED', owner = :owner, token = taken.token, lease_until = :until
      FROM taken
      WHERE delivery.id = taken.id
      RETURNING delivery.id, project, kind, subject, occurrence, recipient, due_at, state, attempt,
        parcel, channel, started_at, reason, delivery.token
      """;

  /** A row as it was claimed. */
  private record Taken(DispatchRow row, long token) {}

  List<Parcel> claim(Handle handle, Instant now, int most) {
    handle.createUpdate(LAPSE).bind("clock", lease.clock()).execute();
    List<DispatchRow> firsts = firsts(handle, now, most);
    if (firsts.isEmpty()) {
      return List.of();
    }
    Set<String> free = free(handle, firsts);
    Map<Long, List<DispatchRow>> parcels = new LinkedHashMap<>();
    take(handle, firsts.stream().filter(row -> free.contains(recipient(row))).toList(), now)
        .forEach(
            taken ->
                parcels
                    .computeIfAbsent(taken.token(), token -> new ArrayList<>())
                    .add(taken.row()));
    return parcels.entrySet().stream()
        .map(
            parcel ->
                DispatchRow.parcel(
                    DispatchRow.key(parcel.getValue()), parcel.getValue(), parcel.getKey()))
        .toList();
  }

  private static List<DispatchRow> firsts(Handle handle, Instant now, int most) {
    return handle
        .createQuery(FIRSTS)
        .bind("now", now.toEpochMilli())
        .bind("most", most)
        .map(DispatchRow::of)
        .list();
  }

  private static Set<String> free(Handle handle, List<DispatchRow> firsts) {
    return handle
        .createQuery(FREE)
        .bindArray(
            "recipients", String.class, firsts.stream().map(PostgresClaims::recipient).toList())
        .mapTo(String.class)
        .set();
  }

  /** In the order in which they were due. */
  private List<Taken> take(Handle handle, List<DispatchRow> firsts, Instant now) {
    return handle
        .createQuery(TAKE)
        .bindArray("firsts", String.class, firsts.stream().map(DispatchRow::id).toList())
        .bind("now", now.toEpochMilli())
        .bind("owner", lease.owner())
        .bind("until", lease.until())
        .map(TAKEN)
        .stream()
        .sorted(
            Comparator.comparing((Taken taken) -> taken.row().dispatch().due())
                .thenComparing(taken -> taken.row().id()))
        .toList();
  }

  private static String recipient(DispatchRow row) {
    return row.dispatch().recipient().id();
  }
}
