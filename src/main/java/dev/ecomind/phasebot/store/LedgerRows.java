package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.ProjectId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What people and pages read of the ledger. */
final class LedgerRows {
  static final String LATEST =
      """
      SELECT id, project, kind, subject, occurrence, recipient, due_at, state, attempt, parcel,
        channel, started_at, reason
      FROM delivery
      WHERE project = :project
      ORDER BY due_at DESC, id
      LIMIT :most
      """;

  static final String RECORD_LINK =
      """
      SELECT permalink
      FROM delivery
      WHERE project = :project AND occurrence = :sequence AND kind = 'RECORD'
        AND permalink IS NOT NULL
      ORDER BY recipient
      LIMIT 1
      """;

  static final String STANDING_CARD =
      """
      SELECT ts
      FROM delivery
      WHERE project = :project AND recipient = :channel AND kind = 'CARD' AND state = 'SENT'
      ORDER BY updated_at DESC, due_at DESC
      LIMIT 1
      """;

  private LedgerRows() {}

  static List<Ledger.Line> latest(Handle handle, ProjectId project, int most) {
    return handle
        .createQuery(LATEST)
        .bind("project", project.number())
        .bind("most", most)
        .map(DispatchRow::of)
        .map(row -> new Ledger.Line(row.dispatch(), row.state(), row.attempt(), row.reason()))
        .list();
  }

  static Optional<String> standingCard(Handle handle, ProjectId project, String channel) {
    return handle
        .createQuery(STANDING_CARD)
        .bind("project", project.number())
        .bind("channel", channel)
        .mapTo(String.class)
        .findOne();
  }

  static Optional<String> recordLink(Handle handle, ProjectId project, long sequence) {
    return handle
        .createQuery(RECORD_LINK)
        .bind("project", project.number())
        .bind("sequence", String.valueOf(sequence))
        .mapTo(String.class)
        .findOne();
  }
}
