package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.util.List;
import java.util.Optional;

/** A decision with a recommendation whose other branches are still planned for. */
final class OpenThoughRecommended implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    return document.review().decisions().stream()
        .flatMap(decision -> finding(document, decision).stream())
        .toList();
  }

  private static Optional<Finding> finding(Understood document, Decision decision) {
    return document.review().tasks().stream()
        .filter(
            task ->
                task.condition()
                    .filter(condition -> condition.decision().equals(decision.id()))
                    .filter(
                        condition ->
                            decision
                                .recommended()
                                .filter(name -> !name.equals(condition.option()))
                                .isPresent())
                    .isPresent())
        .findFirst()
        .map(
            task ->
                new Finding(
                    "recommended-but-open",
                    Weight.INFO,
                    task.line(),
                    "%s is recommended for \"%s\", but this task is still planned for the other"
                            .formatted(decision.recommended().orElse(""), decision.question())
                        + " answer."));
  }
}
