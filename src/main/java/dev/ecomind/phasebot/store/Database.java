package dev.ecomind.phasebot.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** One engine, as the rest of the package uses it. */
interface Database extends AutoCloseable {

  /** Reads beside whatever is being written; each statement sees what was committed before it. */
  <T> T read(Function<Handle, T> work);

  /**
   * Runs the work and commits it durably or not at all. Others may write meanwhile, but not what
   * the work holds, see {@link Dialect#hold}; where they got in each other's way, it runs again.
   *
   * @throws dev.ecomind.phasebot.project.NotRecorded when it could not be committed
   */
  <T> T write(Function<Handle, T> work);

  /** How its engine wants things said. */
  Dialect dialect();

  /** Whether it can be read, and takes writes as far as is known. */
  boolean isReady();

  @Override
  void close();
}
