package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Parcel;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Recipient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The ledger in a database: one transaction a step. */
final class StoredLedger implements Ledger {
  private final Database database;
  private final Clock clock;

  StoredLedger(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public List<Parcel> claim(Instant now, int most, String owner, Duration lease) {
    return database.write(
        handle -> database.dialect().claim(handle, lease(handle, owner, lease), now, most));
  }

  @Override
  public Optional<Parcel> sending(Parcel parcel, String channel, Instant at) {
    return database.write(
        handle -> steps(handle, parcel).sending(channel, at, database.dialect().now(handle)));
  }

  @Override
  public boolean sent(Parcel parcel, String ts) {
    return database.write(handle -> steps(handle, parcel).sent(ts));
  }

  @Override
  public boolean postponed(Parcel parcel, Instant later, String reason) {
    return database.write(handle -> steps(handle, parcel).postponed(later, reason));
  }

  @Override
  public boolean dead(Parcel parcel, String reason) {
    return database.write(handle -> steps(handle, parcel).dead(reason));
  }

  @Override
  public boolean cancelled(Parcel parcel, String reason) {
    return database.write(handle -> steps(handle, parcel).cancelled(reason));
  }

  @Override
  public boolean unknown(Parcel parcel, String reason) {
    return database.write(
        handle -> steps(handle, parcel).unknown(reason, database.dialect().now(handle)));
  }

  @Override
  public List<Doubt> doubts(int most, String owner, Duration lease) {
    return database.write(
        handle -> new Doubts(database.dialect(), lease(handle, owner, lease)).claim(handle, most));
  }

  @Override
  public void permalink(Parcel parcel, String permalink) {
    database.write(
        handle -> {
          steps(handle, parcel).permalink(permalink);
          return permalink;
        });
  }

  @Override
  public Optional<String> recordLink(ProjectId project, long sequence) {
    return database.read(handle -> LedgerRows.recordLink(handle, project, sequence));
  }

  @Override
  public Optional<String> standingCard(ProjectId project, Recipient channel) {
    return database.read(handle -> LedgerRows.standingCard(handle, project, channel.id()));
  }

  @Override
  public List<Line> lines(ProjectId project, int most) {
    return database.read(handle -> LedgerRows.latest(handle, project, most));
  }

  private Lease lease(Handle handle, String owner, Duration length) {
    return new Lease(owner, length, database.dialect().now(handle));
  }

  private Steps steps(Handle handle, Parcel parcel) {
    return new Steps(handle, parcel, clock.instant());
  }
}
