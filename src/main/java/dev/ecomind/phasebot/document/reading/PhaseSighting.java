package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.review.Weeks;
import java.util.Optional;

/** What one place of the document says of a phase; several places make up the phase. */
public record PhaseSighting(
    PhaseMark mark,
    int line,
    Source source,
    Optional<Weeks> original,
    Optional<Weeks> recommended,
    Optional<Property> risk,
    Optional<Property> status,
    Optional<Property> owner,
    Optional<Property> start,
    Optional<Property> end) {

  /** How the place names the phase, the clearest first. */
  public enum Source {
    TABLE,
    HEADING,
    LINE
  }
}
