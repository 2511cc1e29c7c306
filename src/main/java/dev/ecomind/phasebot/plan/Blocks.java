package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What keeps each phase from starting, most weighty first: gates, issues, prerequisites. */
final class Blocks {
  private final Map<ItemId, List<Block>> byPhase = new HashMap<>();

  Blocks(Review review, List<DecisionPlan> decisions, List<IssuePlan> issues, int prerequisites) {
    decisions.forEach(this::gate);
    issues.forEach(this::settleBefore);
    if (prerequisites > 0 && !review.phases().isEmpty()) {
      add(review.phases().get(0).id(), new Block(Optional.empty(), finish(prerequisites)));
    }
  }

  List<Block> of(ItemId phase) {
    return byPhase.getOrDefault(phase, List.of());
  }

  private void gate(DecisionPlan plan) {
    Decision asked = plan.decision();
    plan.waitingPhases()
        .forEach(
            phase -> add(phase, new Block(Optional.of(asked.id()), "decide " + asked.question())));
  }

  /** An issue that the review wants settled before the phase starts and no gate stands for. */
  private void settleBefore(IssuePlan plan) {
    if (plan.settled() || plan.decision().isPresent()) {
      return;
    }
    plan.issue()
        .deadline()
        .filter(Deadline.BeforePhase.class::isInstance)
        .map(Deadline.BeforePhase.class::cast)
        .ifPresent(
            before ->
                add(
                    before.phase(),
                    new Block(Optional.of(plan.issue().id()), "settle " + plan.issue().title())));
  }

  private void add(ItemId phase, Block block) {
    byPhase.computeIfAbsent(phase, each -> new ArrayList<>()).add(block);
  }

  private static String finish(int prerequisites) {
    return "finish " + prerequisites + (prerequisites == 1 ? " prerequisite" : " prerequisites");
  }
}
