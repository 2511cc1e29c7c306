package dev.ecomind.phasebot.store;

import java.time.Duration;

/**
 * For whom and how long something is claimed.
 *
 * @param clock the database's own, when it was claimed, in milliseconds since 1970
 */
record Lease(String owner, Duration length, long clock) {

  long until() {
    return clock + length.toMillis();
  }
}
