package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.Severity;
import java.util.List;

/** An issue that is due only when the phase that it is about is long over, or that it blocks. */
final class PhaseLateIssues implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    PhaseOrder order = PhaseOrder.of(document);
    return document.review().issues().stream()
        .filter(issue -> isLate(issue, order))
        .map(PhaseLateIssues::finding)
        .toList();
  }

  private static boolean isLate(Issue issue, PhaseOrder order) {
    int about = issue.phase().map(order::place).orElse(-1);
    if (about < 0 || issue.deadline().isEmpty()) {
      return false;
    }
    Deadline due = issue.deadline().get();
    boolean blocking = issue.impact() == Severity.BLOCKING;
    if (due instanceof Deadline.BeforePhase before) {
      // Before the next phase is as good as within its own, unless its own cannot begin without.
      return order.place(before.phase()) > about + (blocking ? 0 : 1);
    }
    return due instanceof Deadline.AfterPhase after
        && order.place(after.phase()) > about - (blocking ? 1 : 0);
  }

  private static Finding finding(Issue issue) {
    return new Finding(
        "deadline-after-phase",
        Weight.WARNING,
        issue.line(),
        "\"%s\" is about %s%s, but due only \"%s\"."
            .formatted(
                issue.title(),
                issue.phase().map(Object::toString).orElse(""),
                issue.impact() == Severity.BLOCKING ? " and blocks it" : "",
                issue.deadline().map(Deadline::text).orElse("")));
  }
}
