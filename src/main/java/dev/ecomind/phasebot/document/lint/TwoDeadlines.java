package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.NextStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A decision that is due at two different times. */
final class TwoDeadlines implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    Map<Integer, NextStep> steps = new HashMap<>();
    document.review().nextSteps().forEach(step -> steps.put(step.line(), step));
    List<Finding> findings = new ArrayList<>();
    for (Decision decision : document.review().decisions()) {
      String due = decision.deadline().map(Deadline::text).orElse("");
      decision.lines().stream()
          .flatMap(line -> Optional.ofNullable(steps.get(line)).stream())
          .filter(step -> !due.isEmpty() && !step.when().isEmpty())
          .filter(step -> !step.when().equalsIgnoreCase(due))
          .forEach(step -> findings.add(finding(decision, step, due)));
    }
    return findings;
  }

  private static Finding finding(Decision decision, NextStep step, String due) {
    return new Finding(
        "deadline-conflict",
        Weight.WARNING,
        step.line(),
        "\"%s\" is due \"%s\" here, but \"%s\" elsewhere."
            .formatted(decision.question(), step.when(), due));
  }
}
