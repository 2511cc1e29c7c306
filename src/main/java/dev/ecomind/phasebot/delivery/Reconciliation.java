package dev.ecomind.phasebot.delivery;

import dev.ecomind.phasebot.project.Courier;
import dev.ecomind.phasebot.project.Ledger;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out what became of parcels of which nobody knows whether they arrived. */
final class Reconciliation {
  private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

  /** How far Slack's clock and ours may be apart; requests further off are refused anyway. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  private final Ledger ledger;
  private final Courier courier;
  private final Settling settling;
  private final Stopwatch stopwatch;
  private final DeliverySettings settings;
  private final Deque<Held> held = new ArrayDeque<>();

  Reconciliation(
      Ledger ledger,
      Courier courier,
      Settling settling,
      Stopwatch stopwatch,
      DeliverySettings settings) {
    this.ledger = ledger;
    this.courier = courier;
    this.settling = settling;
    this.stopwatch = stopwatch;
    this.settings = settings;
  }

  void sweep(BooleanSupplier goOn) {
    Stopwatch.Lap asked = stopwatch.start();
    for (Ledger.Doubt doubt :
        ledger.doubts(settings.parcels(), settings.owner(), settings.lease())) {
      held.add(new Held(doubt, new Claim(doubt.parcel(), asked, settings.lease())));
    }
    while (!held.isEmpty() && quietIsOver(held.peek()) && goOn.getAsBoolean()) {
      Held next = held.remove();
      // What is no longer ours is offered again by the ledger, to whoever asks first.
      if (next.claim().outlasts(settings.callTimeout())) {
        resolve(next.doubt());
      }
    }
  }

  /**
   * Measured from when the doubt was taken up, by the one clock that nobody can set; waiting a
   * little longer than needed does no harm, looking too early would double a message.
   */
  private boolean quietIsOver(Held next) {
    return next.claim().claimed().leftOf(settings.quiet()).isZero();
  }

  private void resolve(Ledger.Doubt doubt) {
    try {
      Courier.Trace trace =
          courier.find(doubt.channel(), doubt.parcel().key(), doubt.startedAt().minus(SKEW));
      if (trace instanceof Courier.Found found) {
        LOG.info("Found {} where it was posted", doubt.parcel().key());
        settling.sent(doubt.parcel(), doubt.channel(), found.ts());
      } else if (trace instanceof Courier.Absent) {
        LOG.info("{} did not arrive and is sent again", doubt.parcel().key());
        settling.later(doubt.parcel(), Duration.ZERO, "did not arrive");
      } else if (trace instanceof Courier.Unreadable unreadable) {
        LOG.warn("Cannot tell what became of {}: {}", doubt.parcel().key(), unreadable.reason());
      }
    } catch (RuntimeException broken) {
      LOG.error("Looking for {} broke off", doubt.parcel().key(), broken);
    }
  }

  private record Held(Ledger.Doubt doubt, Claim claim) {}
}
