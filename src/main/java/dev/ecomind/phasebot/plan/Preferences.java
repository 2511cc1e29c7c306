package dev.ecomind.phasebot.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How one person wants to be told things of one project.
 *
 * @param zone whose clock counts; empty for the one that Slack knows
 * @param silence may be over already
 * @param digest whether the person wants a weekly summary of what is owed
 */
public record Preferences(
    Optional<ZoneId> zone, Optional<QuietHours> quiet, Optional<Silence> silence, boolean digest) {

  /** Nothing particular. */
  public static Preferences none() {
    return new Preferences(Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  public Preferences withZone(Optional<ZoneId> other) {
    return new Preferences(other, quiet, silence, digest);
  }

  public Preferences withQuiet(Optional<QuietHours> other) {
    return new Preferences(zone, other, silence, digest);
  }

  public Preferences withSilence(Optional<Silence> other) {
    return new Preferences(zone, quiet, other, digest);
  }

  public Preferences withDigest(boolean wanted) {
    return new Preferences(zone, quiet, silence, wanted);
  }

  /** The silence, where it still lasts on that day. */
  public Optional<Silence> silenceOn(LocalDate day) {
    return silence.filter(one -> day.isBefore(one.until()));
  }
}
