package dev.ecomind.phasebot.review;

import java.util.LinkedHashMap;
import java.util.Map;

/** The items of a review without their lines, by id, in the order of kinds and of the document. */
final class Contents {
  private Contents() {}

  static Map<ItemId, Content> of(Review review) {
    Map<ItemId, Content> contents = new LinkedHashMap<>();
    review.phases().forEach(phase -> contents.put(phase.id(), Content.of(phase)));
    review.issues().forEach(issue -> contents.put(issue.id(), Content.of(issue)));
    review.tasks().forEach(task -> contents.put(task.id(), Content.of(task)));
    review.decisions().forEach(decision -> contents.put(decision.id(), Content.of(decision)));
    return contents;
  }
}
