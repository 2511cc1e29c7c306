package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Criterion;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A phase without tasks or criteria where the other phases have some. */
final class UnevenPhases implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    Set<ItemId> withTasks = new HashSet<>();
    document.review().tasks().stream()
        .map(Task::phase)
        .forEach(phase -> phase.ifPresent(withTasks::add));
    Set<ItemId> withCriteria = new HashSet<>();
    document.review().criteria().stream()
        .map(Criterion::phase)
        .forEach(phase -> phase.ifPresent(withCriteria::add));
    List<Finding> findings = new ArrayList<>();
    for (Phase phase : document.review().phases()) {
      lacking(phase, withTasks, "phase-without-tasks", "tasks", findings);
      lacking(phase, withCriteria, "phase-without-criteria", "success criteria", findings);
    }
    return findings;
  }

  private static void lacking(
      Phase phase, Set<ItemId> having, String rule, String what, List<Finding> findings) {
    if (!having.isEmpty() && !having.contains(phase.id())) {
      findings.add(
          new Finding(
              rule,
              Weight.WARNING,
              phase.line(),
              "%s has no %s, though other phases have.".formatted(phase.id(), what)));
    }
  }
}
