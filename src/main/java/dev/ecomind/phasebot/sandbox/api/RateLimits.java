package dev.ecomind.phasebot.sandbox.api;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.LongSupplier;

/** How often methods may be called: buckets that refill with real time. */
public final class RateLimits {
  /** Slack allows "short bursts" and names no number. */
  private static final int POST_BURST = 3;

  private static final double SECOND = Duration.ofSeconds(1).toNanos();

  private final Map<String, Bucket> buckets = new HashMap<>();
  private final LongSupplier nanoTime;
  private boolean isOn = true;

  public RateLimits() {
    this(System::nanoTime);
  }

  RateLimits(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  private record Bucket(double tokens, long filledAt) {}

  public synchronized void switchTo(boolean on) {
    isOn = on;
    buckets.clear();
  }

  /** Takes one call; the seconds to wait where too many were made. */
  synchronized OptionalInt take(MethodTable.Row row, String channel) {
    if (!isOn) {
      return OptionalInt.empty();
    }
    if (row.name().equals("chat.postMessage")) {
      OptionalInt wait = take("post " + channel, POST_BURST, 1.0);
      if (wait.isPresent()) {
        return wait;
      }
    }
    int callsAMinute = row.tier().callsAMinute();
    return take(row.name(), callsAMinute, callsAMinute / 60.0);
  }

  private OptionalInt take(String key, int capacity, double perSecond) {
    long now = nanoTime.getAsLong();
    Bucket before = buckets.getOrDefault(key, new Bucket(capacity, now));
    double refilled = (now - before.filledAt()) / SECOND * perSecond;
    double tokens = Math.min(capacity, before.tokens() + refilled);
    if (tokens < 1) {
      buckets.put(key, new Bucket(tokens, now));
      return OptionalInt.of((int) Math.ceil((1 - tokens) / perSecond));
    }
    buckets.put(key, new Bucket(tokens - 1, now));
    return OptionalInt.empty();
  }
}
