package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Snapshot;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/** The newest snapshot of each project, kept for as long as the database has no newer one. */
final class Snapshots {
  private final Map<ProjectId, Snapshot> kept = new ConcurrentHashMap<>();

  /** The snapshot of the row's revision or a newer one; read only if it is not the kept one. */
  Snapshot at(Handle handle, ProjectRows.Row row) {
    return Optional.ofNullable(kept.get(row.id()))
        .filter(snapshot -> snapshot.revision() == row.revision())
        .orElseGet(() -> load(handle, row));
  }

  private Snapshot load(Handle handle, ProjectRows.Row row) {
    Snapshot loaded =
        handle.inTransaction(
            consistent ->
                Snapshot.of(
                    row.id(),
                    row.slug(),
                    ReviewRows.newest(consistent, row.id()),
                    ActivityRows.of(consistent, row.id()),
                    ReviewRows.past(consistent, row.id())));
    keep(loaded);
    return loaded;
  }

  /** Keeps a snapshot that was committed. */
  void keep(Snapshot snapshot) {
    kept.merge(
        snapshot.id(),
        snapshot,
        (before, now) -> now.revision() >= before.revision() ? now : before);
  }
}
