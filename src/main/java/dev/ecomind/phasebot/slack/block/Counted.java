package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.review.Review;
import java.util.ArrayList;
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
    List<String> parts = new ArrayList<>();
    add(parts, review.phases(), "phase");
    add(parts, review.issues(), "issue");
    add(parts, review.tasks(), "task");
    add(parts, review.decisions(), "decision");
    add(parts, review.schedules(), "timeline");
    add(parts, review.criteria(), "criterion");
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, List<?> things, String word) {
    if (!things.isEmpty()) {
      parts.add(of(things.size(), word));
    }
  }

  private static String plural(String word) {
    return word.equals("criterion") ? "criteria" : word + "s";
  }
}
