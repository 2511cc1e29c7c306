package dev.ecomind.phasebot.delivery;

import dev.ecomind.phasebot.project.Courier;
import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Letter;
import dev.ecomind.phasebot.project.Parcel;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One round through what is due and what is in doubt. Run by one thread at a time. */
final class Sweep {
  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

  private final Ledger ledger;
  private final Clock clock;
  private final Stopwatch stopwatch;
  private final DeliverySettings settings;
  private final Pause pause;
  private final RecordLinks links;
  private final Settling settling;
  private final Sender sender;
  private final Reconciliation reconciliation;
  private final Deque<Claim> waiting = new ArrayDeque<>();
  private boolean failing;
  private volatile boolean stopped;

  Sweep(
      Ledger ledger,
      Courier courier,
      Function<Parcel, Optional<Letter>> writer,
      Clock clock,
      Stopwatch stopwatch,
      DeliverySettings settings) {
    this.ledger = ledger;
    this.clock = clock;
    this.stopwatch = stopwatch;
    this.settings = settings;
    Gates gates = new Gates(stopwatch);
    this.pause = new Pause(stopwatch);
    this.links = new RecordLinks(ledger, courier, gates);
    this.settling = new Settling(ledger, clock, gates, pause, links);
    this.sender =
        new Sender(ledger, courier, writer, clock, settings.callTimeout(), gates, settling);
    this.reconciliation = new Reconciliation(ledger, courier, settling, stopwatch, settings);
  }

  /** Claims nothing more from now on, and begins with no other parcel. */
  void stop() {
    stopped = true;
  }

  private boolean goesOn() {
    return !stopped && !pause.isOn();
  }

  void run() {
    try {
      if (goesOn()) {
        sendDue();
      }
      if (goesOn()) {
        reconciliation.sweep(this::goesOn);
      }
      if (goesOn()) {
        links.sweep();
      }
      if (failing) {
        LOG.info("Delivery works again");
        failing = false;
      }
    } catch (RuntimeException broken) {
      // Told once: a store that is down would fill the log with one trace a tick.
      if (!failing) {
        LOG.error("Delivery cannot work now and tries again each tick", broken);
        failing = true;
      }
    }
  }

  private void sendDue() {
    Stopwatch.Lap asked = stopwatch.start();
    for (Parcel parcel :
        ledger.claim(clock.instant(), settings.parcels(), settings.owner(), settings.lease())) {
      waiting.add(new Claim(parcel, asked, settings.lease()));
    }
    // Those that have to wait again go to the end, behind this turn.
    for (int left = waiting.size(); left > 0 && goesOn(); left--) {
      attempt(waiting.remove());
    }
    if (!goesOn()) {
      leaveRest();
    }
  }

  /** Gives back what is ours and was not begun, so that nobody has to wait for the leases. */
  void leaveRest() {
    while (!waiting.isEmpty()) {
      handBack(waiting.remove());
    }
  }

  private void attempt(Claim claim) {
    try {
      if (sender.send(claim) == Sender.Fate.WAITING) {
        waiting.add(claim);
      }
    } catch (RuntimeException broken) {
      // The row keeps its state until the lease is over; then it is due or in doubt again.
      LOG.error("Could not write down what became of {}", claim.parcel().key(), broken);
    }
  }

  private void handBack(Claim claim) {
    try {
      settling.later(claim.parcel(), Duration.ZERO, "sending stopped before its turn");
    } catch (RuntimeException broken) {
      LOG.warn("{} stays claimed until its lease is over", claim.parcel().key(), broken);
    }
  }
}
