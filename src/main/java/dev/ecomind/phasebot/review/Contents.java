package dev.ecomind.phasebot.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The items of a review without their lines, to tell whether two revisions say the same. */
final class Contents {
  private Contents() {}

  static Map<ItemId, Object> of(Review review) {
    Map<ItemId, Object> contents = new LinkedHashMap<>();
    review.phases().forEach(phase -> contents.put(phase.id(), unplaced(phase)));
    review.issues().forEach(issue -> contents.put(issue.id(), unplaced(issue)));
    review.tasks().forEach(task -> contents.put(task.id(), unplaced(task)));
    review.decisions().forEach(decision -> contents.put(decision.id(), unplaced(decision)));
    return contents;
  }

  private static Phase unplaced(Phase phase) {
    return new Phase(
        phase.id(),
        phase.name(),
        0,
        phase.original(),
        phase.recommended(),
        phase.risk(),
        phase.riskText(),
        phase.status(),
        phase.statusText(),
        phase.owners(),
        phase.start(),
        phase.end());
  }

  private static Issue unplaced(Issue issue) {
    return new Issue(
        issue.id(),
        0,
        issue.phase(),
        issue.title(),
        issue.impact(),
        issue.note(),
        issue.owners(),
        issue.deadline(),
        issue.action(),
        issue.timeline());
  }

  private static Task unplaced(Task task) {
    return new Task(
        task.id(),
        0,
        task.phase(),
        task.group(),
        task.text(),
        task.tag(),
        task.done(),
        task.condition(),
        task.details(),
        task.owners(),
        task.deadline(),
        task.decision());
  }

  private static Decision unplaced(Decision decision) {
    return new Decision(
        decision.id(),
        decision.question(),
        decision.options(),
        decision.recommended(),
        decision.decider(),
        decision.deadline(),
        decision.gates(),
        List.of(),
        decision.schedule());
  }
}
