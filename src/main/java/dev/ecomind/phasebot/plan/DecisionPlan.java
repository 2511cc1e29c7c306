package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import java.util.List;
import java.util.Optional;

/**
 * A decision as it stands.
 *
 * @param ruling what was decided; empty while open
 * @param due when an answer is owed
 * @param owners names of the roles that owe it; empty where nobody is named
 * @param waitingPhases the gated phases, while it is open
 * @param waitingTasks tasks that are neither active nor dropped until it falls
 */
public record DecisionPlan(
    Decision decision,
    Optional<Ruling> ruling,
    Due due,
    List<String> owners,
    List<ItemId> waitingPhases,
    List<ItemId> waitingTasks) {
  public DecisionPlan {
    owners = List.copyOf(owners);
    waitingPhases = List.copyOf(waitingPhases);
    waitingTasks = List.copyOf(waitingTasks);
  }

  public boolean isOpen() {
    return ruling.isEmpty();
  }
}
