package dev.ecomind.phasebot.sandbox.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Time that can be set: the hands of the workspace's clock. */
public interface AdjustableTime {
  void set(Instant instant);

  void advance(Duration duration);

  /** Whether anybody has said at which moments something is due. */
  boolean knowsNextMoment();

  /** The next moment at which something is due; empty where nothing is. */
  Optional<Instant> nextMoment();

  /** How far this time is ahead of the clock it runs on from. */
  Duration offset();

  /** Takes up an offset that was in force before a restart. */
  void restore(Duration offset);
}
