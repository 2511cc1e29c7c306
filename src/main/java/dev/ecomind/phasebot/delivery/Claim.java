package dev.ecomind.phasebot.delivery;

import dev.ecomind.phasebot.project.Parcel;
import java.time.Duration;

/**
 * A parcel that is ours for the time of a lease.
 *
 * @param claimed runs since before the ledger was asked, so that it never shows more than is left
 */
record Claim(Parcel parcel, Stopwatch.Lap claimed, Duration lease) {

  /** Whether a call can begin and end while the parcel is still ours. */
  boolean outlasts(Duration span) {
    return claimed.leftOf(lease).compareTo(span) > 0;
  }
}
