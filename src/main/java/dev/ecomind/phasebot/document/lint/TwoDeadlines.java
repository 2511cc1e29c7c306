package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.NextStep;
import java.util.ArrayList;
import java.util.List;

/** A decision that is due at two different times. */
final class TwoDeadlines implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    for (Decision decision : document.review().decisions()) {
      String due = decision.deadline().map(Deadline::text).orElse("");
      for (NextStep step : document.review().nextSteps()) {
        if (decision.lines().contains(step.line())
            && !due.isEmpty()
            && !step.when().isEmpty()
            && !step.when().equalsIgnoreCase(due)) {
          findings.add(
              new Finding(
                  "deadline-conflict",
                  Weight.WARNING,
                  step.line(),
                  "\"%s\" is due \"%s\" here, but \"%s\" elsewhere."
                      .formatted(decision.question(), step.when(), due)));
        }
      }
    }
    return findings;
  }
}
