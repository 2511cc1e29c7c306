package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.project.Ledger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Claims what nobody knows the end of. Whoever was sending it lost it by falling silent. */
record Doubts(Dialect dialect, Lease lease) {
  List<Ledger.Doubt> claim(Handle handle, int most) {
    Map<String, List<DispatchRow>> parcels = new LinkedHashMap<>();
    for (DispatchRow row : dialect.doubts(handle, lease.clock(), most)) {
      parcels.computeIfAbsent(row.parcel().orElseThrow(), key -> new ArrayList<>()).add(row);
    }
    return parcels.entrySet().stream()
        .limit(most)
        .map(parcel -> take(handle, UUID.fromString(parcel.getKey()), parcel.getValue()))
        .toList();
  }

  private Ledger.Doubt take(Handle handle, UUID key, List<DispatchRow> rows) {
    long token = dialect.token(handle);
    PreparedBatch batch =
        handle.prepareBatch(
            """
            UPDATE delivery
            SET state = 'UNKNOWN', owner = :owner, token = :token, lease_until = :until,
              reason = CASE state WHEN 'SENDING' THEN 'the sender fell silent' ELSE reason END
            WHERE id = :id
            """);
    for (DispatchRow row : rows) {
      batch
          .bind("id", row.id())
          .bind("owner", lease.owner())
          .bind("token", token)
          .bind("until", lease.until())
          .add();
    }
    batch.execute();
    DispatchRow first = rows.get(0);
    return new Ledger.Doubt(
        DispatchRow.parcel(key, rows, token), first.channel().orElseThrow(), first.startedAt());
  }
}
