package dev.ecomind.phasebot.fuzzing;

import dev.ecomind.phasebot.review.Review;
import java.util.ArrayList;
import java.util.List;

/** What a review holds, item by item, without lines and progress. */
final class Contained {
  private Contained() {}

  static List<String> in(Review review) {
    List<String> items = new ArrayList<>();
    review.phases().forEach(phase -> items.add(phase.id() + " " + phase.name()));
    review
        .issues()
        .forEach(
            issue ->
                items.add(
                    "%s %s %s %s %s"
                        .formatted(
                            issue.id(),
                            issue.phase(),
                            issue.title(),
                            issue.owners(),
                            issue.deadline())));
    review
        .tasks()
        .forEach(
            task ->
                items.add(
                    "%s %s %s: %s %s %s %s %s %s"
                        .formatted(
                            task.id(),
                            task.phase(),
                            task.group(),
                            task.text(),
                            task.tag(),
                            task.condition(),
                            task.details(),
                            task.owners(),
                            task.deadline())));
    review
        .decisions()
        .forEach(
            decision ->
                items.add(
                    "%s %s %s %s %s"
                        .formatted(
                            decision.id(),
                            decision.question(),
                            decision.options(),
                            decision.gates(),
                            decision.deadline())));
    review.schedules().forEach(schedule -> items.add(schedule.name() + schedule.computedWeeks()));
    review.criteria().forEach(criterion -> items.add(criterion.state() + " " + criterion.text()));
    review.scope().forEach(item -> items.add(item.kept() + " " + item.text()));
    review.nextSteps().forEach(step -> items.add(step.title() + " " + step.text()));
    review.files().forEach(file -> items.add(file.path() + " " + file.text()));
    review.links().forEach(link -> items.add(link.text() + " " + link.target()));
    return items;
  }
}
