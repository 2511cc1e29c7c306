package dev.ecomind.phasebot.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where the store is.
 *
 * @param url a JDBC URL, such as {@code jdbc:sqlite:data/ecomind.db}
 * @param patience how long a statement waits for a lock that somebody else holds on the database
 */
public record StoreSettings(String url, Duration patience) {

  /** The file that holds the database; empty where it is not one file, or the URL names none. */
  public Optional<Path> file() {
    try {
      return url.startsWith(SqliteLocation.PREFIX) && !url.matches(".*[?].*")
          ? Optional.of(Path.of(url.substring(SqliteLocation.PREFIX.length())).toAbsolutePath())
          : Optional.empty();
    } catch (InvalidPathException nonsense) {
      return Optional.empty();
    }
  }

  /** With a patience that leaves time to answer Slack in its three seconds. */
  public static StoreSettings at(String url) {
    return new StoreSettings(url, Duration.ofSeconds(2));
  }
}
