package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.project.Planned;
import dev.ecomind.phasebot.project.Snapshot;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Handle;

/** Writes what a snapshot wants told into the ledger, inside its transaction. */
record Replanning(Clock clock, NudgePolicy policy) {

  /** As exact as the store keeps moments. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  void of(Handle handle, Snapshot snapshot, Instant at) {
    Planned planned = new Planned(new MembersInTransaction(handle)::find, policy);
    PlannedRows.replan(handle, snapshot.id(), planned.of(snapshot, at), at);
  }
}
