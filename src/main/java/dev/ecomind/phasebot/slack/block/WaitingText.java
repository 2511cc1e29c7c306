package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Waiting;
import java.util.Optional;
import java.util.stream.Collectors;

/** What it costs to leave a decision open for a week beyond its day. */
final class WaitingText {
  private static final int WEEK = 5;

  private WaitingText() {}

  /** Empty where nothing has days yet, or nothing would move. */
  static Optional<String> of(Plan plan, DecisionPlan decision) {
    Waiting waiting = Waiting.of(plan, decision, WEEK);
    if (waiting.slips().isEmpty()) {
      return Optional.empty();
    }
    String phases =
        waiting.slips().stream()
            .map(slip -> "*" + slip.phase() + "* to " + DayText.of(slip.after().first()))
            .collect(Collectors.joining(", "));
    String end =
        waiting
            .end()
            .filter(moved -> !moved.after().equals(moved.before()))
            .map(
                moved ->
                    "; all of it ends %s instead of %s"
                        .formatted(DayText.of(moved.after()), DayText.of(moved.before())))
            .orElse("");
    return Optional.of(
        "⏳ *A week later it costs* the start of %s (%d tasks)%s."
            .formatted(phases, waiting.tasks(), end));
  }
}
