package dev.ecomind.phasebot.benchmark;

import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.project.Author;
import dev.ecomind.phasebot.project.ImportReview;
import dev.ecomind.phasebot.review.ReviewFixture;
import dev.ecomind.phasebot.store.ManyDeliveries;
import dev.ecomind.phasebot.store.Move;
import dev.ecomind.phasebot.store.PostgresServer;
import dev.ecomind.phasebot.store.Store;
import dev.ecomind.phasebot.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** How long a store of a million deliveries takes to move, against making them up in SQLite. */
public final class MoveBenchmark {
  private MoveBenchmark() {}

  /** As many rows as the argument says; a million without one. */
  public static void main(String[] arguments) throws IOException {
    int rows = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("move");
    StoreSettings source = StoreSettings.at("jdbc:sqlite:" + folder.resolve("ecomind.db"));
    try (Store store = Store.open(source, Clock.systemUTC(), NudgePolicy.standard())) {
      new ImportReview(store.projects())
          .take("library", new byte[] {1}, ReviewFixture.full(), Author.commandLine());
    }
    StoreSettings target = PostgresServer.bare();
    long begun = System.nanoTime();
    ManyDeliveries.into(source, rows);
    long filled = System.nanoTime();
    Map<String, Long> moved = new Move(source, target, new Silent()).run();
    long ended = System.nanoTime();
    System.out.printf(
        "%d deliveries written in %d ms, moved and compared in %d ms: %.1f times as long, %d rows a"
            + " second%n",
        moved.get("delivery"),
        millis(filled - begun),
        millis(ended - filled),
        (double) (ended - filled) / (filled - begun),
        rows * 1_000L / Math.max(1, millis(ended - filled)));
    System.out.println(
        answers(source).equals(answers(target)) ? "Same answers." : "DIFFERENT ANSWERS.");
    System.exit(0);
  }

  private static Object answers(StoreSettings settings) {
    try (Store store = Store.openToRead(settings, Clock.systemUTC(), NudgePolicy.standard())) {
      return store.projects().all().stream()
          .map(project -> Map.of(project, store.ledger().lines(project.id(), 100_000)))
          .toList();
    }
  }

  private static long millis(long nanos) {
    return Duration.ofNanos(nanos).toMillis();
  }

  /** Says nothing: what is printed takes time, too. */
  private static final class Silent implements Move.Progress {
    @Override
    public void copied(String table, long rows, long of) {
      // Nobody watches.
    }

    @Override
    public void compared(String table, long rows) {
      // Nobody watches.
    }
  }
}
