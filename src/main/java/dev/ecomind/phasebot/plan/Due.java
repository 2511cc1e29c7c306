package dev.ecomind.phasebot.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When something is due, as far as is known.
 *
 * @param day local date in the project's zone; empty while something is missing
 * @param derivation how the day came about, in words; empty where nothing is due
 * @param missing what must be said before the day is known, such as "choose a timeline"; with a
 *     day, what would settle a day that is only the earliest of several
 * @param override who set the day, where a person did; the derivation stays the review's
 */
public record Due(
    Optional<LocalDate> day,
    String derivation,
    List<String> missing,
    Optional<DueOverride> override) {
  public Due {
    missing = List.copyOf(missing);
  }

  /** Nothing said about when. */
  public static Due never() {
    return new Due(Optional.empty(), "", List.of(), Optional.empty());
  }

  public static Due on(LocalDate day, String derivation) {
    return new Due(Optional.of(day), derivation, List.of(), Optional.empty());
  }

  public static Due missing(String derivation, List<String> missing) {
    return new Due(Optional.empty(), derivation, missing, Optional.empty());
  }

  /** The day that a person set; what the review says is kept as the derivation. */
  Due set(DueOverride by) {
    return new Due(Optional.of(by.day()), derivation, missing, Optional.of(by));
  }

  /** The same day as the earliest of several. */
  Due atTheEarliest(List<String> settles) {
    return new Due(day, "at the earliest " + derivation, settles, override);
  }
}
