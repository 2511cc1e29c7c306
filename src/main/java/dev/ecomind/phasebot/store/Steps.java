package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Parcel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** The steps of a claimed parcel. Each is taken only by whoever holds the parcel's token. */
record Steps(Handle handle, Parcel parcel, Instant at) {

  /** A claim that ran out is not sent any more, even if nobody else took it yet. */
  Optional<Parcel> sending(String channel, Instant startedAt, long clock) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            UPDATE delivery
            SET state = 'SENDING', attempt = :attempt, channel = :channel, started_at = :startedAt,
              parcel = :parcel, updated_at = :at
            WHERE id = :id AND token = :token AND state = 'CLAIMED' AND lease_until > :clock
            """);
    for (Dispatch entry : parcel.entries()) {
      row(batch, entry)
          .bind("attempt", parcel.attempt() + 1)
          .bind("channel", channel)
          .bind("startedAt", startedAt.toEpochMilli())
          .bind("parcel", parcel.key().toString())
          .bind("clock", clock)
          .add();
    }
    List<Dispatch> left = hit(batch.execute());
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Parcel(parcel.key(), parcel.project(), left, parcel.token(), parcel.attempt() + 1));
  }

  boolean sent(String ts) {
    return end(
        """
        UPDATE delivery
        SET state = 'SENT', ts = :said, reason = NULL, owner = NULL, token = NULL,
          lease_until = NULL, updated_at = :at
        WHERE id = :id AND token = :token AND state IN ('SENDING', 'UNKNOWN')
        """,
        ts);
  }

  boolean dead(String reason) {
    return end(
        """
        UPDATE delivery
        SET state = 'DEAD', reason = :said, owner = NULL, token = NULL,
          lease_until = NULL, updated_at = :at
        WHERE id = :id AND token = :token AND state IN ('CLAIMED', 'SENDING', 'UNKNOWN')
        """,
        reason);
  }

  boolean cancelled(String reason) {
    return end(
        """
        UPDATE delivery
        SET state = 'CANCELLED', reason = :said, owner = NULL, token = NULL,
          lease_until = NULL, updated_at = :at
        WHERE id = :id AND token = :token AND state IN ('CLAIMED', 'SENDING', 'UNKNOWN')
        """,
        reason);
  }

  /** Whoever asks for doubts next gets it; one asked for already stays with the asker. */
  boolean unknown(String reason, long clock) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            UPDATE delivery
            SET lease_until = CASE state WHEN 'SENDING' THEN :clock ELSE lease_until END,
              state = 'UNKNOWN', reason = :said, updated_at = :at
            WHERE id = :id AND token = :token AND state IN ('SENDING', 'UNKNOWN')
            """);
    for (Dispatch entry : parcel.entries()) {
      row(batch, entry).bind("said", reason).bind("clock", clock).add();
    }
    return !hit(batch.execute()).isEmpty();
  }

  /** What is no longer wanted is not put back. */
  boolean postponed(Instant later, String reason) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            UPDATE delivery
            SET state = CASE withdrawn WHEN 1 THEN 'CANCELLED' ELSE 'PENDING' END,
              due_at = :later, reason = :said, owner = NULL, token = NULL,
              lease_until = NULL, updated_at = :at
            WHERE id = :id AND token = :token AND state IN ('CLAIMED', 'SENDING', 'UNKNOWN')
            """);
    for (Dispatch entry : parcel.entries()) {
      row(batch, entry).bind("said", reason).bind("later", later.toEpochMilli()).add();
    }
    return !hit(batch.execute()).isEmpty();
  }

  void permalink(String permalink) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            UPDATE delivery
            SET permalink = :said, updated_at = :at
            WHERE id = :id AND state = 'SENT'
            """);
    for (Dispatch entry : parcel.entries()) {
      row(batch, entry).bind("said", permalink).add();
    }
    batch.execute();
  }

  private boolean end(String sql, String said) {
    PreparedBatch batch = handle.prepareBatch(sql);
    for (Dispatch entry : parcel.entries()) {
      row(batch, entry).bind("said", said).add();
    }
    return !hit(batch.execute()).isEmpty();
  }

  private <S extends SqlStatement<S>> S row(S statement, Dispatch entry) {
    return statement
        .bind("id", entry.id(parcel.project()).toString())
        .bind("token", parcel.token())
        .bind("at", at.toEpochMilli());
  }

  private List<Dispatch> hit(int[] counts) {
    List<Dispatch> entries = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] == 1) {
        entries.add(parcel.entries().get(i));
      }
    }
    return entries;
  }
}
