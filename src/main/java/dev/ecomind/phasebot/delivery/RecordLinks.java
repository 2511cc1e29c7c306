package dev.ecomind.phasebot.delivery;

import dev.ecomind.phasebot.project.Courier;
import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Parcel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the links of records that were posted. A link is a convenience: it is asked for a few times
 * and never holds up a message.
 */
final class RecordLinks {
  private static final Logger LOG = LoggerFactory.getLogger(RecordLinks.class);
  private static final int TRIES = 5;
  private static final int MOST = 100;
  private static final String GATE = "chat.getPermalink";
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

  private final Ledger ledger;
  private final Courier courier;
  private final Gates gates;
  private final Deque<Wanted> wanted = new ArrayDeque<>();

  RecordLinks(Ledger ledger, Courier courier, Gates gates) {
    this.ledger = ledger;
    this.courier = courier;
    this.gates = gates;
  }

  void fetch(Parcel parcel, String channel, String ts) {
    if (wanted.size() < MOST) {
      wanted.add(new Wanted(parcel, channel, ts, 1));
    }
  }

  /** Asks for those that are wanting, as far as Slack lets us. */
  void sweep() {
    while (!wanted.isEmpty() && gates.left(GATE).isZero()) {
      Wanted next = wanted.remove();
      if (!kept(next)) {
        gates.close(GATE, AFTER_FAILURE);
        if (next.attempt() < TRIES) {
          wanted.add(next.again());
        } else {
          LOG.warn("No link to the record {} could be had", next.parcel().key());
        }
      }
    }
  }

  private boolean kept(Wanted next) {
    try {
      Courier.Receipt receipt = courier.permalink(next.channel(), next.ts());
      if (receipt instanceof Courier.Done link) {
        ledger.permalink(next.parcel(), link.id());
        return true;
      }
      if (receipt instanceof Courier.Limited limited) {
        gates.close(GATE, limited.pause());
      }
    } catch (RuntimeException broken) {
      LOG.warn("Asking for the link to the record {} broke off", next.parcel().key(), broken);
    }
    return false;
  }

  private record Wanted(Parcel parcel, String channel, String ts, int attempt) {
    Wanted again() {
      return new Wanted(parcel, channel, ts, attempt + 1);
    }
  }
}
