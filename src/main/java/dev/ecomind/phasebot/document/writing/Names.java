package dev.ecomind.phasebot.document.writing;

import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Task;

/** What the things of a review are called. */
final class Names {
  private Names() {}

  /** The id and the document's words. */
  static String of(Plan plan, ItemId id) {
    Review review = plan.review();
    return review
        .phase(id)
        .map(Phase::name)
        .or(() -> review.issue(id).map(Issue::title))
        .or(() -> review.task(id).map(Task::text))
        .or(() -> review.decision(id).map(Decision::question))
        .map(words -> id + " " + words)
        .orElseGet(id::text);
  }
}
