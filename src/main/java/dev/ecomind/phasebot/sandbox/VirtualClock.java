package dev.ecomind.phasebot.sandbox;

import dev.ecomind.phasebot.sandbox.workspace.AdjustableTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A clock that runs on from another one and can be set; safe for use by many threads. */
public final class VirtualClock extends Clock implements AdjustableTime {
  private final Clock base;
  private final ZoneId zone;
  private final Hands hands;

  private VirtualClock(Clock base, ZoneId zone, Hands hands) {
    this.base = base;
    this.zone = zone;
    this.hands = hands;
  }

  /** A clock that shows what the base shows until it is set, and then goes on at its pace. */
  public static VirtualClock ticking(Clock base) {
    return new VirtualClock(base, ZoneOffset.UTC, new Hands());
  }

  /** A clock that stands still until it is set. */
  public static VirtualClock fixed(Instant instant) {
    return ticking(Clock.fixed(instant, ZoneOffset.UTC));
  }

  /** Says at which later moment something is next due, for those who wish to go there. */
  public void nextMoment(Supplier<Optional<Instant>> moment) {
    hands.next = Optional.of(moment);
  }

  @Override
  public boolean knowsNextMoment() {
    return hands.next.isPresent();
  }

  @Override
  public Optional<Instant> nextMoment() {
    return hands.next.flatMap(Supplier::get);
  }

  @Override
  public void set(Instant instant) {
    hands.move(before -> Duration.between(base.instant(), instant));
  }

  @Override
  public void advance(Duration duration) {
    hands.move(before -> before.plus(duration));
  }

  @Override
  public Duration offset() {
    return hands.offset;
  }

  @Override
  public void restore(Duration restored) {
    hands.move(before -> restored);
  }

  @Override
  public Instant instant() {
    return base.instant().plus(hands.offset);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new VirtualClock(base, other, hands);
  }

  /** What all zones' views of one clock share. */
  private static final class Hands {
    private volatile Duration offset = Duration.ZERO;
    private volatile Optional<Supplier<Optional<Instant>>> next = Optional.empty();

    synchronized void move(UnaryOperator<Duration> change) {
      offset = change.apply(offset);
    }
  }
}
