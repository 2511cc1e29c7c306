package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.TaskPlan;
import dev.ecomind.phasebot.review.Task;

/** A task on one line, its state by glyph and word. */
final class TaskText {
  private TaskText() {}

  static String line(TaskPlan plan) {
    Task task = plan.task();
    String tag = task.tag().map(words -> Mrkdwn.bold(words, 40) + " ").orElse("");
    String text = tag + Mrkdwn.inline(task.text(), 200);
    return "%s *%s* %s%s".formatted(glyph(plan.state()), task.id(), text, suffix(plan));
  }

  static String glyph(TaskPlan.State state) {
    return switch (state) {
      case OPEN -> "⬜";
      case DONE -> "✅";
      case DORMANT -> "💤";
      case DROPPED -> "🗑️";
      case HELD -> "✋";
    };
  }

  static String word(TaskPlan.State state) {
    return switch (state) {
      case OPEN -> "open";
      case DONE -> "done";
      case DORMANT -> "waits for a decision";
      case DROPPED -> "dropped";
      case HELD -> "done, but belongs to the option not taken";
    };
  }

  private static String suffix(TaskPlan plan) {
    return switch (plan.state()) {
      case OPEN -> "";
      case DONE -> "  (done)";
      case DORMANT, DROPPED, HELD ->
          "  (%s: %s)"
              .formatted(
                  word(plan.state()),
                  plan.task()
                      .condition()
                      .map(c -> "only if " + c.decision() + " is " + Mrkdwn.inline(c.option(), 60))
                      .orElse("conditional"));
    };
  }

  /** Who completed it. */
  static String completion(Activity done) {
    return done.fact() instanceof Fact.ReviewImported
        ? "Ticked in the document"
        : "Done by " + Mrkdwn.actor(done.actor());
  }
}
