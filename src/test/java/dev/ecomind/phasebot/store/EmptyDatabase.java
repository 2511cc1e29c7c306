package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.plan.NudgePolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** A migrated file, made once and copied, so that each test starts with its own at once. */
final class EmptyDatabase {
  private static final byte[] BYTES = migrated();

  private EmptyDatabase() {}

  /** The settings of a file in that folder, which is made if it is not there yet. */
  static StoreSettings in(Path folder) {
    Path file = folder.resolve("ecomind.db");
    if (!Files.exists(file)) {
      try {
        Files.write(file, BYTES);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return StoreSettings.at("jdbc:sqlite:" + file);
  }

  private static byte[] migrated() {
    try {
      Path file = Files.createTempDirectory("store").resolve("empty.db");
      Store.open(StoreSettings.at("jdbc:sqlite:" + file), Clock.systemUTC(), NudgePolicy.standard())
          .close();
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      Files.delete(file.resolveSibling("empty.db.lock"));
      Files.delete(file.getParent());
      return bytes;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
