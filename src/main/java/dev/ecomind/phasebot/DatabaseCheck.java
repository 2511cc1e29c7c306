package dev.ecomind.phasebot;

import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.settings.Settings;
import dev.ecomind.phasebot.store.Store;
import dev.ecomind.phasebot.store.StoreRefused;
import dev.ecomind.phasebot.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Whether the database can be used.
 *
 * @param named as it may be shown
 */
record DatabaseCheck(StoreSettings settings, Settings.Database named, Clock clock) {
  private static final String WHAT = "database";
  private static final long MEGABYTE = 1 << 20;
  private static final long LITTLE = 1024;
  private static final long TOO_LITTLE = 64;

  /** Opens it to read, also while the bot writes; empty where that cannot be. */
  Optional<Store> open(List<Check> checks) {
    Optional<Path> file = settings.file();
    if (file.isPresent() && !Files.exists(file.get())) {
      checks.add(absent(file.get()));
      return Optional.empty();
    }
    try {
      Store store = Store.openToRead(settings, clock, NudgePolicy.standard());
      checks.add(Check.ok(WHAT, named + " can be read, schema " + store.schema()));
      file.ifPresent(path -> checks.add(room(path)));
      return Optional.of(store);
    } catch (StoreRefused refused) {
      checks.add(Check.fail(WHAT, String.valueOf(refused.getMessage())));
    } catch (RuntimeException damaged) { // Whatever the driver makes of a file that is none of its.
      checks.add(
          Check.fail(
              WHAT,
              named
                  + " cannot be opened ("
                  + damaged.getClass().getSimpleName()
                  + "). Put a backup in its place, or name another one."));
    }
    return Optional.empty();
  }

  private static Check absent(Path file) {
    Optional<Path> there = existing(file);
    return there.filter(Files::isWritable).filter(Files::isDirectory).isPresent()
        ? Check.warn(WHAT, "there is none yet at " + file + "; the bot makes it when it is started")
        : Check.fail(
            WHAT,
            "there is none yet, and the bot cannot make it at "
                + file
                + ": let this user write to "
                + there.map(Path::toString).orElse("that folder")
                + ", or name another place in ECOMIND_DATABASE_URL");
  }

  private static Optional<Path> existing(Path file) {
    Optional<Path> folder = Optional.ofNullable(file.getParent());
    while (folder.isPresent() && !Files.exists(folder.get())) {
      folder = folder.map(Path::getParent);
    }
    return folder;
  }

  private static Check room(Path file) {
    Optional<Path> folder = Optional.ofNullable(file.getParent());
    if (!Files.isWritable(file) || folder.filter(Files::isWritable).isEmpty()) {
      return Check.fail(
          "disk",
          "this user cannot write to "
              + file
              + " and its folder; let the user write there who runs the bot");
    }
    try {
      long free = Files.getFileStore(file).getUsableSpace() / MEGABYTE;
      String words = free + " MB are free beside the database";
      if (free < TOO_LITTLE) {
        return Check.fail("disk", words + "; make room, or nothing can be recorded soon");
      }
      return free < LITTLE
          ? Check.warn("disk", words + "; make room before it runs out")
          : Check.ok("disk", words + ", and it can be written");
    } catch (IOException unknown) {
      return Check.warn("disk", "how much is free cannot be told; look yourself");
    }
  }
}
