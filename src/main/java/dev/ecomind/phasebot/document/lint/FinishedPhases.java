package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A phase that is called done while tasks of it are open. */
final class FinishedPhases implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    Map<ItemId, List<Task>> open =
        document.review().tasks().stream()
            .filter(task -> task.phase().isPresent() && !task.done())
            .filter(task -> task.condition().isEmpty())
            .collect(Collectors.groupingBy(task -> task.phase().orElseThrow()));
    return document.review().phases().stream()
        .filter(phase -> phase.status() == Progress.DONE)
        .filter(phase -> isPlain(document, phase.statusText()))
        .flatMap(
            phase ->
                Optional.ofNullable(open.get(phase.id()))
                    .map(
                        tasks ->
                            new Finding(
                                "phase-done-open",
                                Weight.WARNING,
                                phase.line(),
                                "%s is called \"%s\", but %d of its tasks %s open (line %d)."
                                    .formatted(
                                        phase.id(),
                                        phase.statusText(),
                                        tasks.size(),
                                        tasks.size() == 1 ? "is" : "are",
                                        tasks.get(0).line())))
                    .stream())
        .toList();
  }

  /** "30 % complete" is not. */
  private static boolean isPlain(Understood document, String status) {
    return document.reading().language().progress().exact(Words.withoutRemark(status)).isPresent();
  }
}
