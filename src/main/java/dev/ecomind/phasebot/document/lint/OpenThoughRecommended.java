package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Condition;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A decision with a recommendation whose other branches are still planned for. */
final class OpenThoughRecommended implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    Map<ItemId, List<Task>> branches =
        document.review().tasks().stream()
            .filter(task -> task.condition().isPresent())
            .collect(Collectors.groupingBy(task -> task.condition().orElseThrow().decision()));
    return document.review().decisions().stream()
        .flatMap(
            decision -> finding(decision, branches.getOrDefault(decision.id(), List.of())).stream())
        .toList();
  }

  private static Optional<Finding> finding(Decision decision, List<Task> branches) {
    return branches.stream()
        .filter(task -> decision.recommended().isPresent())
        .filter(task -> !task.condition().map(Condition::option).equals(decision.recommended()))
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
