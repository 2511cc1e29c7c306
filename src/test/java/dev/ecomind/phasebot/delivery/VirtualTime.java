package dev.ecomind.phasebot.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A wall clock that can be set, and a stopwatch that only advances. */
final class VirtualTime extends Clock implements Stopwatch {
  private Instant now = Instant.parse("2025-11-24T09:30:00Z");
  private long nanos = 7;

  synchronized void advance(Duration span) {
    now = now.plus(span);
    nanos += span.toNanos();
  }

  /** Sets the wall clock only, as an administrator would. */
  synchronized void set(Instant instant) {
    now = instant;
  }

  @Override
  public synchronized long nanos() {
    return nanos;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
