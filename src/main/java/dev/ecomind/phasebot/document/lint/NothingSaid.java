package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * A document with phases in which no task was found at all, or with tasks and no owner anywhere.
 */
final class NothingSaid implements Rule {
  private static final int FEWEST_PHASES = 4;
  private static final int MOST_PHASES = 100;
  private static final int FEWEST_TASKS = 6;

  @Override
  public List<Finding> check(Understood document) {
    Review review = document.review();
    List<Finding> findings = new ArrayList<>();
    if (isWithoutTasks(review)) {
      findings.add(
          finding(
              "document-without-tasks",
              "%d phases are planned, but no task was found in the document; write tasks as check boxes, \"- [ ] Order the servers\"."
                  .formatted(review.phases().size())));
    }
    long open = review.tasks().stream().filter(task -> !task.done()).count();
    if (open >= FEWEST_TASKS && isWithoutOwners(review)) {
      findings.add(
          finding(
              "document-without-owners",
              "%d tasks are open, but nobody is named in the document; write an owner behind a task, \"(@kim)\", or under a phase, \"Owner: DevOps\"."
                  .formatted(open)));
    }
    return findings;
  }

  private static boolean isWithoutTasks(Review review) {
    long planned =
        review.phases().stream()
            .filter(phase -> phase.status() != Progress.DONE)
            .filter(phase -> phase.status() != Progress.DROPPED)
            .count();
    return planned >= FEWEST_PHASES
        && planned <= MOST_PHASES
        && review.tasks().isEmpty()
        && review.nextSteps().isEmpty()
        && review.issues().isEmpty();
  }

  private static boolean isWithoutOwners(Review review) {
    return review.contact().isEmpty()
        && review.tasks().stream().map(Task::owners).allMatch(List::isEmpty)
        && review.roles().isEmpty()
        && review.phases().stream().allMatch(phase -> phase.owners().isEmpty());
  }

  private static Finding finding(String rule, String text) {
    return new Finding(rule, Weight.INFO, 0, text);
  }
}
