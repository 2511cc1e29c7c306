package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.review.Review;
import java.util.List;

/** Numbers of things in words. */
final class Counted {
  private Counted() {}

  /** Such as "1 finding" and "2 findings". */
  static String of(int count, String word) {
    return count + " " + (count == 1 ? word : plural(word));
  }

  /** What a document holds, in one line. */
  static String of(Review review) {
    return String.join(
        ", ",
        List.of(
            of(review.phases().size(), "phase"),
            of(review.issues().size(), "issue"),
            of(review.tasks().size(), "task"),
            of(review.decisions().size(), "decision"),
            of(review.schedules().size(), "timeline"),
            of(review.criteria().size(), "criterion")));
  }

  private static String plural(String word) {
    return word.equals("criterion") ? "criteria" : word + "s";
  }
}
