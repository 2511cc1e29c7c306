package dev.ecomind.phasebot.review;

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
    String statusText) {}
