package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.Place;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.NextStep;
import dev.ecomind.phasebot.review.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prerequisites or next steps of which none names anybody, in a document that has owners. */
final class NobodyNamed implements Rule {
  private static final int FEWEST = 3;
  private static final int FEWEST_OWNED = 2;
  private static final int MOST_ROLES = 100;

  @Override
  public List<Finding> check(Understood document) {
    long owned =
        document.review().issues().stream().filter(issue -> !issue.owners().isEmpty()).count();
    List<Finding> findings = new ArrayList<>();
    if (owned >= FEWEST_OWNED) {
      prerequisites(document, findings);
      steps(document, findings);
    }
    return findings;
  }

  private static void prerequisites(Understood document, List<Finding> findings) {
    Map<Integer, Task> open = new HashMap<>();
    document.review().tasks().stream()
        .filter(task -> !task.done())
        .forEach(task -> open.put(task.line(), task));
    for (Place place : document.reading().places()) {
      List<Task> tasks =
          place.announced().filter(Topic.PREREQUISITES::equals).isEmpty()
              ? List.of()
              : place.section().items().stream()
                  .flatMap(item -> Optional.ofNullable(open.get(item.line())).stream())
                  .toList();
      if (tasks.size() >= FEWEST && tasks.stream().allMatch(task -> task.owners().isEmpty())) {
        findings.add(
            finding(
                "prerequisites-without-owner",
                place.section().line(),
                "None of the %d open prerequisites names an owner.".formatted(tasks.size())));
      }
    }
  }

  private static void steps(Understood document, List<Finding> findings) {
    List<NextStep> steps = document.review().nextSteps();
    List<String> people =
        document.review().roles().stream().limit(MOST_ROLES).map(Words::fold).toList();
    boolean nobody =
        steps.stream()
            .map(step -> Words.fold(step.title() + " " + step.text()))
            .noneMatch(said -> said.contains("@") || people.stream().anyMatch(said::contains));
    if (steps.size() >= FEWEST && nobody) {
      findings.add(
          finding(
              "steps-without-owner",
              steps.get(0).line(),
              "None of the %d next steps names an owner.".formatted(steps.size())));
    }
  }

  private static Finding finding(String rule, int line, String text) {
    return new Finding(rule, Weight.INFO, line, text);
  }
}
