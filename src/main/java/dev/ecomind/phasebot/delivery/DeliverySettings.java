package dev.ecomind.phasebot.delivery;

import java.time.Duration;

/**
 * How delivery goes about its work.
 *
 * @param tick between two sweeps
 * @param lease how long a claim holds
 * @param callTimeout how long one call to Slack may take; the courier keeps to it
 * @param quiet how long a message of unknown fate is left alone before it is looked for, as a late
 *     one may still appear
 * @param parcels taken in one sweep at most
 * @param owner names this process in the ledger
 */
public record DeliverySettings(
    Duration tick,
    Duration lease,
    Duration callTimeout,
    Duration quiet,
    int parcels,
    String owner) {
  public DeliverySettings {
    if (tick.toMillis() < 1) {
      throw new IllegalArgumentException("A tick takes at least a millisecond: " + tick);
    }
    // Opening, posting and the quiet period each have to fit, or nothing would ever be sent.
    if (lease.compareTo(callTimeout.multipliedBy(2).plus(quiet)) <= 0) {
      throw new IllegalArgumentException(
          "A lease of " + lease + " leaves no time for two calls and the quiet period");
    }
    if (parcels < 1) {
      throw new IllegalArgumentException("A sweep takes at least one parcel: " + parcels);
    }
  }

  /** Ticks each second, with a lease of a minute and calls of ten seconds. */
  public static DeliverySettings standard(String owner) {
    return new DeliverySettings(
        Duration.ofSeconds(1),
        Duration.ofSeconds(60),
        Duration.ofSeconds(10),
        Duration.ofSeconds(15),
        50,
        owner);
  }
}
