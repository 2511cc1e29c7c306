package dev.ecomind.phasebot.delivery;

import dev.ecomind.phasebot.project.Courier;
import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Letter;
import dev.ecomind.phasebot.project.Parcel;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one claimed parcel through its steps: write, open, commit SENDING, post, settle. */
final class Sender {
  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

  /** Slack takes one message a second a channel. */
  private static final Duration PACE = Duration.ofSeconds(1);

  /** Closed while Slack does not want to be asked for direct messages. */
  private static final String OPENING = "conversations.open";

  private final Ledger ledger;
  private final Courier courier;
  private final Function<Parcel, Optional<Letter>> writer;
  private final Clock clock;
  private final Duration callTimeout;
  private final Gates gates;
  private final Settling settling;

  Sender(
      Ledger ledger,
      Courier courier,
      Function<Parcel, Optional<Letter>> writer,
      Clock clock,
      Duration callTimeout,
      Gates gates,
      Settling settling) {
    this.ledger = ledger;
    this.courier = courier;
    this.writer = writer;
    this.clock = clock;
    this.callTimeout = callTimeout;
    this.gates = gates;
    this.settling = settling;
  }

  /** What the sweep has to know of a parcel that was tried. */
  enum Fate {
    /** Its row says what became of it. */
    SETTLED,
    /** It has to wait a little, still ours. */
    WAITING
  }

  Fate send(Claim claim) {
    Optional<Ready> ready;
    try {
      if (writer.apply(claim.parcel()).isEmpty()) {
        ledger.cancelled(claim.parcel(), "nothing of it is owed any more");
        return Fate.SETTLED;
      }
      Parcel parcel = claim.parcel();
      Optional<Duration> wait = parcel.recipient().isUser() ? closed(OPENING) : Optional.empty();
      if (wait.isPresent()) {
        return waiting(claim, wait.get());
      }
      Courier.Receipt opened = courier.open(parcel.recipient());
      if (!(opened instanceof Courier.Done channel)) {
        settling.notOpened(parcel, OPENING, opened);
        return Fate.SETTLED;
      }
      wait = closed(channel.id());
      if (wait.isPresent()) {
        return waiting(claim, wait.get());
      }
      ready = commit(claim, channel.id());
    } catch (RuntimeException broken) {
      settling.poisoned(claim.parcel(), broken);
      return Fate.SETTLED;
    }
    ready.ifPresent(this::post);
    return Fate.SETTLED;
  }

  private Optional<Duration> closed(String gate) {
    return Optional.of(gates.left(gate)).filter(left -> !left.isZero());
  }

  private Fate waiting(Claim claim, Duration wait) {
    if (claim.outlasts(wait.plus(callTimeout.multipliedBy(2)))) {
      return Fate.WAITING;
    }
    settling.later(claim.parcel(), wait, "waits for its channel");
    return Fate.SETTLED;
  }

  /** The last things before the first byte; what is answered is to be posted at once. */
  private Optional<Ready> commit(Claim claim, String channel) {
    if (!claim.outlasts(callTimeout)) {
      settling.later(claim.parcel(), Duration.ZERO, "the claim was nearly over");
      return Optional.empty();
    }
    Optional<Parcel> sending = ledger.sending(claim.parcel(), channel, clock.instant());
    if (sending.isEmpty()) {
      return Optional.empty();
    }
    // The commit may have taken long, and what it left may be less than what was written before.
    Parcel left = sending.get();
    Claim still = new Claim(left, claim.claimed(), claim.lease());
    Optional<Letter> letter = writer.apply(left);
    if (letter.isEmpty()) {
      ledger.cancelled(left, "nothing of it is owed any more");
      return Optional.empty();
    }
    if (!still.outlasts(callTimeout)) {
      settling.later(left, Duration.ZERO, "the claim was nearly over");
      return Optional.empty();
    }
    return Optional.of(new Ready(left, channel, letter.get()));
  }

  private void post(Ready ready) {
    Courier.Receipt receipt;
    gates.close(ready.channel(), PACE);
    try {
      receipt = courier.post(ready.channel(), ready.letter(), ready.parcel().key());
    } catch (RuntimeException broken) {
      LOG.error("Posting {} broke off; it will be looked for", ready.parcel().key(), broken);
      receipt = new Courier.Unclear("broke off, reference " + ready.parcel().key());
    }
    settling.posted(ready.parcel(), ready.channel(), receipt);
  }

  /** All that a post needs. */
  private record Ready(Parcel parcel, String channel, Letter letter) {}
}
