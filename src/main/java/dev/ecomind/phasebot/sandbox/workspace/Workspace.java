package dev.ecomind.phasebot.sandbox.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The one owner of the workspace's state: whoever reads or changes it does so under its lock. */
public final class Workspace implements AutoCloseable {
  private final ReentrantLock lock = new ReentrantLock();
  private final Clock clock;
  private final Changes changes = new Changes();
  private final Journal journal;
  private final State state;

  private Workspace(App app, Clock clock, Journal journal, Supplier<String> address) {
    this.clock = clock;
    this.journal = journal;
    this.state = new State(app, clock, System::nanoTime, journal, changes, address);
  }

  /**
   * Opens the workspace, with what a journal in the folder remembers of an earlier run. The address
   * is the sandbox's own, with a slash at its end.
   */
  public static Workspace open(
      App app, Clock clock, Optional<Path> folder, Supplier<String> address) {
    Journal journal = folder.map(Journal::in).orElseGet(Journal::none);
    Workspace workspace = new Workspace(app, clock, journal, address);
    Seed.plant(app, workspace.state.people(), workspace.state.conversations());
    journal.replay(workspace.state);
    journal.startWriting();
    return workspace;
  }

  /** Work on the state; it must not wait for anything. */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    T apply(State state) throws E;
  }

  public <T, E extends Exception> T with(Work<T, E> work) throws E {
    lock.lock();
    try {
      return work.apply(state);
    } finally {
      lock.unlock();
    }
  }

  public Clock clock() {
    return clock;
  }

  public Changes changes() {
    return changes;
  }

  /** The clock's offset that the journal remembers. */
  public Optional<Duration> rememberedOffset() {
    return journal.offset();
  }

  public void rememberOffset(Duration offset) {
    lock.lock();
    try {
      journal.clock(offset);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      journal.close();
    } finally {
      lock.unlock();
    }
  }
}
