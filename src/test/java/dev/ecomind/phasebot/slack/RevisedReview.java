package dev.ecomind.phasebot.slack;

import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Task;
import java.util.ArrayList;
import java.util.List;

/** The sample's next revision: one task new, one gone, one re-worded, one ticked. */
final class RevisedReview {
  private RevisedReview() {}

  static Review review() {
    Review before = SampleReview.review();
    List<Task> tasks = new ArrayList<>();
    for (Task task : before.tasks()) {
      switch (task.id().text()) {
        case "T1" -> tasks.add(with(task, "T1", task.text(), true));
        case "T2" -> tasks.add(with(task, "T2", "Replace all hard-coded credentials", false));
        case "T5" -> tasks.add(with(task, "T5", "Write the <runbook> & rehearse it", false));
        default -> tasks.add(task);
      }
    }
    return new Review(
        before.title(),
        before.updatedOn(),
        before.status(),
        before.contact(),
        before.phases(),
        before.issues(),
        tasks,
        before.decisions(),
        before.schedules(),
        before.criteria(),
        before.scope(),
        before.nextSteps(),
        before.files(),
        before.links(),
        List.of(
            new Finding("encoding", Finding.Weight.INFO, 3, "One line was damaged: \"a <b>\"."),
            new Finding(
                "schedule-total", Finding.Weight.ERROR, 190, "9 weeks are named, 10 listed."),
            new Finding("owner-missing", Finding.Weight.WARNING, 0, "Nobody owns P004.")));
  }

  private static Task with(Task task, String id, String text, boolean done) {
    return new Task(
        ItemId.of(id),
        task.line(),
        task.phase(),
        task.group(),
        text,
        task.tag(),
        done,
        task.condition(),
        task.details(),
        task.owners(),
        task.deadline(),
        task.decision());
  }
}
