package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Issue;
import java.util.ArrayList;
import java.util.List;

/** An issue or decision for which nobody, or no date, is named. */
final class MissingAnswers implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    for (Issue issue : document.review().issues()) {
      if (issue.owners().isEmpty()) {
        add(findings, "issue-without-owner", issue.line(), issue.title(), "names no owner");
      }
      if (issue.deadline().isEmpty()) {
        add(findings, "issue-without-deadline", issue.line(), issue.title(), "has no deadline");
      }
    }
    for (Decision decision : document.review().decisions()) {
      int line = decision.lines().get(0);
      if (decision.decider().isEmpty()) {
        add(
            findings,
            "decision-without-decider",
            line,
            decision.question(),
            "names nobody who decides it");
      }
      if (decision.deadline().isEmpty()) {
        add(findings, "decision-without-deadline", line, decision.question(), "has no deadline");
      }
    }
    return findings;
  }

  private static void add(List<Finding> findings, String rule, int line, String what, String lack) {
    findings.add(new Finding(rule, Weight.WARNING, line, "\"%s\" %s.".formatted(what, lack)));
  }
}
