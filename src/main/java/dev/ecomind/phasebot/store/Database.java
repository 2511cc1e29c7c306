package dev.ecomind.phasebot.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** One engine, as the rest of the package uses it. */
interface Database extends AutoCloseable {

  /** Reads beside whatever is being written; each statement sees what was committed before it. */
  <T> T read(Function<Handle, T> work);

  /**
   * Runs the work alone, and commits it durably or not at all.
   *
   * @throws dev.ecomind.phasebot.project.NotRecorded when it could not be committed
   */
  <T> T write(Function<Handle, T> work);

  /** The engine's own clock, in milliseconds since 1970; leases are timed by it. */
  long now(Handle handle);

  /** Whether it can be read, and takes writes as far as is known. */
  boolean isReady();

  @Override
  void close();
}
