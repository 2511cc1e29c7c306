package dev.ecomind.phasebot.delivery;

import dev.ecomind.phasebot.project.Courier;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Parcel;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down in the ledger what became of a parcel, by what Slack answered. */
final class Settling {
  private static final Logger LOG = LoggerFactory.getLogger(Settling.class);

  private final Ledger ledger;
  private final Clock clock;
  private final Gates gates;
  private final Pause pause;
  private final RecordLinks links;
  private final Backoff backoff = new Backoff();

  Settling(Ledger ledger, Clock clock, Gates gates, Pause pause, RecordLinks links) {
    this.ledger = ledger;
    this.clock = clock;
    this.gates = gates;
    this.pause = pause;
    this.links = links;
  }

  /** After a post was tried. */
  void posted(Parcel parcel, String channel, Courier.Receipt receipt) {
    if (receipt instanceof Courier.Done message) {
      sent(parcel, channel, message.id());
    } else if (receipt instanceof Courier.Unclear unclear) {
      LOG.warn("Unclear whether {} was posted: {}", parcel.key(), unclear.reason());
      ledger.unknown(parcel, unclear.reason());
    } else {
      notDone(parcel, channel, receipt);
    }
  }

  /** After the conversation could not be opened; nothing was posted then, whatever was answered. */
  void notOpened(Parcel parcel, String gate, Courier.Receipt receipt) {
    if (receipt instanceof Courier.Unclear unclear) {
      later(parcel, backoff.after(parcel), unclear.reason());
    } else {
      notDone(parcel, gate, receipt);
    }
  }

  void sent(Parcel parcel, String channel, String ts) {
    pause.end();
    backoff.forget(parcel);
    if (ledger.sent(parcel, ts) && parcel.kind() == Dispatch.Kind.RECORD) {
      links.fetch(parcel, channel, ts);
    }
  }

  private void notDone(Parcel parcel, String gate, Courier.Receipt receipt) {
    if (receipt instanceof Courier.Limited limited) {
      gates.close(gate, limited.pause());
      later(parcel, limited.pause(), "Slack wants fewer calls");
    } else if (receipt instanceof Courier.Refused refused) {
      refused(parcel, refused);
    }
  }

  private void refused(Parcel parcel, Courier.Refused refused) {
    switch (refused.blame()) {
      case NOBODY -> later(parcel, backoff.after(parcel), refused.error());
      case WORKSPACE -> {
        pause.begin(refused.error());
        later(parcel, Duration.ZERO, refused.error());
      }
      case RECIPIENT, MESSAGE -> {
        LOG.warn(
            "Gave up {} to {}: Slack refuses the {} ({})",
            parcel.key(),
            parcel.recipient().id(),
            refused.blame() == Courier.Blame.RECIPIENT ? "recipient" : "message",
            refused.error());
        backoff.forget(parcel);
        ledger.dead(parcel, refused.error());
      }
    }
  }

  /** Something broke before anything was posted. */
  void poisoned(Parcel parcel, RuntimeException broken) {
    Duration wait = backoff.after(parcel);
    LOG.error("Could not send {}; tried again in {} s", parcel.key(), wait.toSeconds(), broken);
    later(parcel, wait, "broke before it was posted, reference " + parcel.key());
  }

  void later(Parcel parcel, Duration wait, String reason) {
    ledger.postponed(parcel, clock.instant().plus(wait), reason);
  }
}
