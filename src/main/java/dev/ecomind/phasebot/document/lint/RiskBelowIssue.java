package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A phase whose risk is milder than the worst issue found in it. */
final class RiskBelowIssue implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    return document.review().phases().stream()
        .flatMap(phase -> finding(document, phase).stream())
        .toList();
  }

  private static Optional<Finding> finding(Understood document, Phase phase) {
    return document.review().issues().stream()
        .filter(issue -> issue.phase().filter(phase.id()::equals).isPresent())
        .min(Comparator.comparing(Issue::impact))
        .filter(worst -> phase.risk() != Severity.UNSTATED)
        .filter(worst -> worst.impact().compareTo(phase.risk()) < 0)
        .map(
            worst ->
                new Finding(
                    "risk-below-issue",
                    Weight.INFO,
                    phase.line(),
                    "%s is called a %s risk, but \"%s\" in it is %s (line %d)."
                        .formatted(
                            phase.id(),
                            phase.risk(),
                            worst.title(),
                            worst.impact(),
                            worst.line())));
  }
}
