package dev.ecomind.phasebot.store;

import java.time.Duration;

/**
 * Where the store is.
 *
 * @param url a JDBC URL, such as {@code jdbc:sqlite:data/ecomind.db}
 * @param patience how long a statement waits for a lock that somebody else holds on the database
 */
public record StoreSettings(String url, Duration patience) {

  /** With a patience that leaves time to answer Slack in its three seconds. */
  public static StoreSettings at(String url) {
    return new StoreSettings(url, Duration.ofSeconds(2));
  }
}
