package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.ItemId;
import java.util.List;
import java.util.Optional;

/**
 * A task before the decisions are known.
 *
 * @param condition words in front, such as "ECS" in "If ECS:"; empty if there are none
 * @param text without box, tag and condition
 * @param whole the same with its condition
 */
record TaskDraft(
    int line,
    Optional<ItemId> phase,
    String group,
    String condition,
    String text,
    String whole,
    Optional<String> tag,
    boolean done,
    List<String> details,
    List<String> owners,
    Optional<Deadline> deadline) {
  TaskDraft {
    details = List.copyOf(details);
    owners = List.copyOf(owners);
  }
}
