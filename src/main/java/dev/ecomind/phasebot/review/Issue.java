package dev.ecomind.phasebot.review;

import java.util.List;
import java.util.Optional;

/**
 * A critical issue.
 *
 * @param id {@code C1}, {@code C2}, … in document order
 * @param line 1-based line of its heading
 * @param phase the phase that it concerns
 * @param note what stands in brackets behind the impact, such as "data loss risk"; may be empty
 * @param owners names of roles, none where the document names nobody
 * @param action what is to be done; may be empty
 * @param timeline what the issue says of durations, such as "Extend to 2 weeks"; may be empty
 */
public record Issue(
    ItemId id,
    int line,
    Optional<ItemId> phase,
    String title,
    Severity impact,
    String note,
    List<String> owners,
    Optional<Deadline> deadline,
    String action,
    String timeline) {
  public Issue {
    owners = List.copyOf(owners);
  }

  /** The same issue in another phase. */
  Issue in(Optional<ItemId> other) {
    return new Issue(id, line, other, title, impact, note, owners, deadline, action, timeline);
  }
}
