package dev.ecomind.phasebot.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A phase of the project.
 *
 * @param id the document's own id, such as {@code P003}
 * @param line 1-based line on which the phase is first defined
 * @param original the length first planned
 * @param recommended the length that the review recommends
 * @param riskText the document's words for the risk, which may say more than the band
 * @param statusText the document's words for the status, such as "NEEDS_REVISION"
 * @param owners names of roles, none where the document names nobody
 * @param start the first day that the document plans
 * @param end the last day that the document plans
 */
public record Phase(
    ItemId id,
    String name,
    int line,
    Optional<Weeks> original,
    Optional<Weeks> recommended,
    Severity risk,
    String riskText,
    Progress status,
    String statusText,
    List<String> owners,
    Optional<LocalDate> start,
    Optional<LocalDate> end) {
  public Phase {
    owners = List.copyOf(owners);
  }

  /** A phase of which the document names neither owner nor dates. */
  public Phase(
      ItemId id,
      String name,
      int line,
      Optional<Weeks> original,
      Optional<Weeks> recommended,
      Severity risk,
      String riskText,
      Progress status,
      String statusText) {
    this(
        id,
        name,
        line,
        original,
        recommended,
        risk,
        riskText,
        status,
        statusText,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
