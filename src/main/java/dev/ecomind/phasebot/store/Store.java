package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Members;
import dev.ecomind.phasebot.project.Projects;
import java.time.Clock;

/** Everything that the bot remembers, in one database. */
public final class Store implements AutoCloseable {
  private final Database database;
  private final Projects projects;
  private final Members members;
  private final Ledger ledger;

  Store(Database database, Clock clock, NudgePolicy policy) {
    Snapshots snapshots = new Snapshots();
    Replanning replanning = new Replanning(clock, policy);
    this.database = database;
    this.projects = new StoredProjects(database, snapshots, replanning);
    this.members = new StoredMembers(database, snapshots, replanning);
    this.ledger = new StoredLedger(database, clock);
  }

  /**
   * Opens the database, making or upgrading it as needed.
   *
   * @param clock tells when something happened; leases are timed by the database's own
   * @throws StoreRefused when it cannot be used as it is
   */
  public static Store open(StoreSettings settings, Clock clock, NudgePolicy policy) {
    return new Store(
        Engine.of(settings) == Engine.SQLITE
            ? SqliteDatabase.open(settings)
            : PostgresDatabase.open(settings),
        clock,
        policy);
  }

  /**
   * Opens the database for reading only, also while another process uses it. It is left as it is;
   * whoever tries to change something meets an {@link UnsupportedOperationException}.
   *
   * @throws StoreRefused when there is none, or it cannot be read as it is
   */
  public static Store openToRead(StoreSettings settings, Clock clock, NudgePolicy policy) {
    return new Store(
        Engine.of(settings) == Engine.SQLITE
            ? SqliteReading.open(settings)
            : PostgresReading.open(settings),
        clock,
        policy);
  }

  public Projects projects() {
    return projects;
  }

  public Members members() {
    return members;
  }

  public Ledger ledger() {
    return ledger;
  }

  /** The version of its schema, as its migrations count. */
  public String schema() {
    return database.read(Migrations::version);
  }

  /** Whether it can be read, and took the last write or takes one now. */
  public boolean isReady() {
    return database.isReady();
  }

  @Override
  public void close() {
    database.close();
  }
}
