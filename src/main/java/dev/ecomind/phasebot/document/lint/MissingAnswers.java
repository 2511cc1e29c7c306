package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An issue or decision for which nobody, or no date, is named. */
final class MissingAnswers implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    Set<Integer> unowned = new HashSet<>();
    Set<Integer> undated = new HashSet<>();
    for (Issue issue : document.review().issues()) {
      // A list of problems and remedies, with no word on who, when or how bad, owes none.
      boolean rated = issue.impact() != Severity.UNSTATED;
      if (issue.owners().isEmpty() && (rated || issue.deadline().isPresent())) {
        unowned.add(issue.line());
        add(findings, "issue-without-owner", issue.line(), issue.title(), "names no owner");
      }
      if (issue.deadline().isEmpty() && (rated || !issue.owners().isEmpty())) {
        undated.add(issue.line());
        add(findings, "issue-without-deadline", issue.line(), issue.title(), "has no deadline");
      }
    }
    for (Decision decision : document.review().decisions()) {
      // A task such as "Choose a colour" leaves nothing open that others wait for.
      boolean choice = !decision.options().isEmpty();
      int line = line(document, decision);
      if (choice && decision.decider().isEmpty() && isNew(decision, unowned)) {
        String lack = "has to be decided, but no owner stands beside it";
        add(findings, "decision-without-decider", line, decision.question(), lack);
      }
      if (choice && decision.deadline().isEmpty() && isNew(decision, undated)) {
        String lack = "has to be decided, but has no deadline";
        add(findings, "decision-without-deadline", line, decision.question(), lack);
      }
    }
    return findings;
  }

  /** Whether no issue that asks for the decision was reported for lacking the same. */
  private static boolean isNew(Decision decision, Set<Integer> reported) {
    return decision.lines().stream().noneMatch(reported::contains);
  }

  /** The line that has the question itself; others only mention its answers. */
  private static int line(Understood document, Decision decision) {
    return decision.lines().stream()
        .filter(line -> document.lines().text(line).contains(start(decision.question())))
        .findFirst()
        .orElse(decision.lines().get(0));
  }

  private static String start(String question) {
    return question.substring(0, Math.min(question.length(), 12));
  }

  private static void add(List<Finding> findings, String rule, int line, String what, String lack) {
    findings.add(new Finding(rule, Weight.WARNING, line, "\"%s\" %s.".formatted(what, lack)));
  }
}
