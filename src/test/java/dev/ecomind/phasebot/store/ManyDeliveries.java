package dev.ecomind.phasebot.store;

import org.jdbi.v3.core.Jdbi;

/** A ledger as it is after years. */
public final class ManyDeliveries {
  private ManyDeliveries() {}

  /** Adds so many rows to the ledger of the only project of a SQLite file. */
  public static void into(StoreSettings settings, int rows) {
    Jdbi.create(settings.url())
        .useTransaction(
            handle ->
                handle
                    .createUpdate(
                        """
                        WITH RECURSIVE counted (n) AS (
                          SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < :rows)
                        INSERT INTO delivery (id, project, kind, subject, occurrence, recipient,
                          planned_at, due_at, state, attempt, parcel, channel, started_at, ts,
                          permalink, reason, created_at, updated_at)
                        SELECT printf('%08x-0000-3000-8000-%012x', (n * 2654435761) & 4294967295, n),
                          (SELECT min(id) FROM project), 'NUDGE', 'D1', 'at ' || n,
                          'U' || (n % 1000), 1700000000000 + n, 1700000000000 + n, 'SENT', 1,
                          'parcel ' || n, 'D' || (n % 1000), 1700000000000 + n, '1.' || n,
                          CASE n % 2 WHEN 0 THEN 'https://slack.example/p' || n END, NULL, n, n
                        FROM counted
                        """)
                    .bind("rows", rows)
                    .execute());
  }
}
