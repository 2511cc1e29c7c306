package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.project.Parcel;
import dev.ecomind.phasebot.project.ProjectId;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What one engine says in other words than another. */
interface Dialect {

  /** The engine's own clock, in milliseconds since 1970; leases are timed by it. */
  long now(Handle handle);

  /** The next fencing token, greater than all before it. */
  long token(Handle handle);

  /** Lets nobody else change the project until this transaction ends. */
  void hold(Handle handle, ProjectId project);

  /** The same for the project of that name, also while there is none yet. */
  void hold(Handle handle, String slug);

  /** The same for all projects. */
  void holdAll(Handle handle);

  /** Claims what is due, see {@link dev.ecomind.phasebot.project.Ledger#claim}. */
  List<Parcel> claim(Handle handle, Lease lease, Instant now, int most);

  /**
   * The rows of parcels whose end nobody knows and nobody looks for any more, the longest silent
   * first, and whole parcels; held for this transaction.
   *
   * @param clock the engine's own
   * @param most how many parcels are wanted; there may be rows of more
   */
  List<DispatchRow> doubts(Handle handle, long clock, int most);
}
