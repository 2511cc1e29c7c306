package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.IssuePlan;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.Severity;
import java.util.Locale;

/** A critical issue on one line. */
final class IssueText {
  private IssueText() {}

  static String line(IssuePlan plan) {
    Issue issue = plan.issue();
    return "%s *%s* %s  (%s)"
        .formatted(
            plan.settled() ? "✅" : glyph(issue.impact()),
            issue.id(),
            Mrkdwn.inline(issue.title(), 160),
            plan.settled() ? "settled" : impact(issue));
  }

  static String impact(Issue issue) {
    String note = issue.note().isBlank() ? "" : ", " + Mrkdwn.inline(issue.note(), 80);
    String words =
        issue.impact() == Severity.UNSTATED
            ? "impact unstated"
            : PhaseText.sentence(issue.impact().name(), 20).toLowerCase(Locale.ROOT);
    return words + note;
  }

  private static String glyph(Severity impact) {
    return switch (impact) {
      case BLOCKING -> "🛑";
      case HIGH -> "🔴";
      case MEDIUM -> "🟡";
      case LOW -> "🟢";
      case UNSTATED -> "⚪";
    };
  }
}
