package dev.ecomind.phasebot.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When something is due, as far as is known.
 *
 * @param day local date in the project's zone; empty while something is missing
 * @param derivation how the day came about, in words; empty where nothing is due
 * @param missing what must be said before the day is known, such as "choose a timeline"
 */
public record Due(Optional<LocalDate> day, String derivation, List<String> missing) {
  public Due {
    missing = List.copyOf(missing);
  }

  /** Nothing said about when. */
  public static Due never() {
    return new Due(Optional.empty(), "", List.of());
  }

  public static Due on(LocalDate day, String derivation) {
    return new Due(Optional.of(day), derivation, List.of());
  }

  public static Due missing(String derivation, List<String> missing) {
    return new Due(Optional.empty(), derivation, missing);
  }
}
