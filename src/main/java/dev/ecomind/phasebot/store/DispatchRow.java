package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Parcel;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Recipient;
import dev.ecomind.phasebot.review.ItemId;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;

/** A row of the ledger, as far as claiming and reading need it. */
record DispatchRow(
    String id,
    ProjectId project,
    Dispatch dispatch,
    Ledger.State state,
    int attempt,
    Optional<String> parcel,
    Optional<String> channel,
    Instant startedAt,
    Optional<String> reason) {

  static DispatchRow of(ResultSet row, StatementContext context) throws SQLException {
    return new DispatchRow(
        row.getString("id"),
        new ProjectId(row.getLong("project")),
        new Dispatch(
            Dispatch.Kind.valueOf(row.getString("kind")),
            ItemId.of(row.getString("subject")),
            row.getString("occurrence"),
            new Recipient(row.getString("recipient")),
            Instant.ofEpochMilli(row.getLong("due_at"))),
        Ledger.State.valueOf(row.getString("state")),
        row.getInt("attempt"),
        Optional.ofNullable(row.getString("parcel")),
        Optional.ofNullable(row.getString("channel")),
        Instant.ofEpochMilli(row.getLong("started_at")),
        Optional.ofNullable(row.getString("reason")));
  }

  /** The key of a parcel that holds these rows: the same rows tried again have the same key. */
  static UUID key(List<DispatchRow> rows) {
    String ids = rows.stream().map(DispatchRow::id).sorted().collect(Collectors.joining("\n"));
    return UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8));
  }

  static Parcel parcel(UUID key, List<DispatchRow> rows, long token) {
    return new Parcel(
        key,
        rows.get(0).project(),
        rows.stream().map(DispatchRow::dispatch).toList(),
        token,
        rows.stream().mapToInt(DispatchRow::attempt).max().orElse(0));
  }
}
