package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.project.NotRecorded;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions that end one way or the other. Where the connection is lost before the end, or
 * another transaction was in the way, nothing has happened and the work runs again; where it is
 * lost at the very end, the server is asked what became of it.
 *
 * @param patience how long new attempts and questions are made
 * @param nanoTime measures it
 */
record PostgresTransactions(Jdbi writers, Duration patience, LongSupplier nanoTime) {
  private static final Logger log = LoggerFactory.getLogger(PostgresTransactions.class);
  private static final int MOST_ATTEMPTS = 5;

  <T> T run(Function<Handle, T> work) {
    long begun = nanoTime.getAsLong();
    for (int attempt = 1; ; attempt++) {
      Attempt<T> transaction = new Attempt<>(work);
      try {
        return writers.inTransaction(transaction::run);
      } catch (JdbiException failure) {
        PostgresFailure why = PostgresFailure.of(failure);
        Optional<End> end = Optional.of(End.UNDONE);
        if (transaction.committing && why.isLoss()) {
          end = transaction.number.map(this::end).orElse(Optional.of(End.KEPT));
        }
        if (end.equals(Optional.of(End.KEPT))) {
          return transaction.result.orElseThrow();
        }
        if (end.isEmpty() || attempt == MOST_ATTEMPTS || !isWorthAnother(why, begun)) {
          throw notRecorded(why, end);
        }
        log.debug("Attempt {} came to nothing and is made again", attempt, failure);
      }
    }
  }

  private boolean isWorthAnother(PostgresFailure why, long begun) {
    return (why.isCollision() || why.isLoss()) && !isOver(begun);
  }

  private boolean isOver(long begun) {
    return nanoTime.getAsLong() - begun > patience.toNanos();
  }

  private static NotRecorded notRecorded(PostgresFailure why, Optional<End> end) {
    String failed = "The store could not write (" + why.words() + "). ";
    return end.isPresent()
        ? NotRecorded.unchanged(failed + "Nothing was changed.", why.cause())
        : NotRecorded.inDoubt(
            failed
                + "The server was lost at the last moment, and it is not known whether the change"
                + " was kept. Look before you repeat it.",
            why.cause());
  }

  /** What the server says became of a transaction; empty where it cannot be asked. */
  private Optional<End> end(String transaction) {
    long begun = nanoTime.getAsLong();
    do {
      try {
        Optional<String> status = status(transaction);
        if (!status.equals(Optional.of("in progress"))) {
          return status.map(word -> word.equals("committed") ? End.KEPT : End.UNDONE);
        }
        TimeUnit.MILLISECONDS.sleep(20);
      } catch (JdbiException unreachable) {
        log.debug("The server does not say yet what became of {}", transaction, unreachable);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
    } while (!isOver(begun));
    return Optional.empty();
  }

  private Optional<String> status(String transaction) {
    return writers.withHandle(
        handle ->
            handle
                .createQuery("SELECT pg_xact_status(CAST(:transaction AS xid8))")
                .bind("transaction", transaction)
                .mapTo(String.class)
                .findOne());
  }

  /** How a transaction ended. */
  private enum End {
    KEPT,
    UNDONE
  }

  /** One run of the work, and how far it came. */
  private static final class Attempt<T> {
    private final Function<Handle, T> work;
    private Optional<T> result = Optional.empty();
    private Optional<String> number = Optional.empty();
    private boolean committing;

    Attempt(Function<Handle, T> work) {
      this.work = work;
    }

    T run(Handle handle) {
      T done = work.apply(handle);
      result = Optional.of(done);
      // A transaction that wrote nothing has no number, and nothing that could be lost.
      number =
          handle
              .createQuery("SELECT CAST(pg_current_xact_id_if_assigned() AS TEXT)")
              .mapTo(String.class)
              .findOne();
      committing = true;
      return done;
    }
  }
}
