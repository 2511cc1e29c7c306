package dev.ecomind.phasebot.review;

import java.util.List;
import java.util.Optional;

/**
 * An item of a checklist.
 *
 * @param id {@code T1}, {@code T2}, … in document order
 * @param line 1-based line of its box
 * @param phase the phase that it belongs to; empty for a prerequisite of the whole project
 * @param group the nearest heading or bold line, such as "Must Fix"
 * @param text without box, tag and condition
 * @param tag a bold label in front, such as "CRITICAL"
 * @param details plain sub-points
 * @param decision the open question that doing this task answers, if it is one
 */
public record Task(
    ItemId id,
    int line,
    Optional<ItemId> phase,
    String group,
    String text,
    Optional<String> tag,
    boolean done,
    Optional<Condition> condition,
    List<String> details,
    List<String> owners,
    Optional<Deadline> deadline,
    Optional<ItemId> decision) {
  public Task {
    details = List.copyOf(details);
    owners = List.copyOf(owners);
  }

  /** The same task in another phase. */
  Task in(Optional<ItemId> other) {
    return new Task(
        id, line, other, group, text, tag, done, condition, details, owners, deadline, decision);
  }
}
