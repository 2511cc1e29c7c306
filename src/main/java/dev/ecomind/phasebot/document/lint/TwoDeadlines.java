package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.NextStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A decision that is due at two different times. */
final class TwoDeadlines implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    Map<Integer, NextStep> steps = new HashMap<>();
    document.review().nextSteps().forEach(step -> steps.put(step.line(), step));
    Map<Integer, Issue> issues = new HashMap<>();
    document.review().issues().forEach(issue -> issues.put(issue.line(), issue));
    List<Finding> findings = new ArrayList<>();
    for (Decision decision : document.review().decisions()) {
      Optional<Deadline> due = decision.deadline();
      decision.lines().stream()
          .flatMap(line -> Optional.ofNullable(steps.get(line)).stream())
          .filter(step -> due.isPresent() && differs(document, step, due.get()))
          .forEach(step -> findings.add(finding(issues, decision, step, due.orElseThrow())));
    }
    return findings;
  }

  /** A heading that names no time, such as "For the team", contradicts nothing. */
  private static boolean differs(Understood document, NextStep step, Deadline due) {
    return document
        .reading()
        .deadline(step.when(), step.line())
        .filter(when -> !when.equals(due) && !step.when().equalsIgnoreCase(due.text()))
        .filter(when -> !sameDay(when, due))
        .isPresent();
  }

  private static boolean sameDay(Deadline one, Deadline other) {
    return one instanceof Deadline.OnDate date
        && other instanceof Deadline.OnDate same
        && date.date().equals(same.date());
  }

  private static Finding finding(
      Map<Integer, Issue> issues, Decision decision, NextStep step, Deadline due) {
    Optional<Integer> where =
        decision.lines().stream()
            .filter(
                line ->
                    Optional.ofNullable(issues.get(line))
                        .flatMap(Issue::deadline)
                        .filter(due::equals)
                        .isPresent())
            .findFirst();
    return new Finding(
        "deadline-conflict",
        Weight.WARNING,
        step.line(),
        "\"%s\" is due \"%s\" here, but \"%s\"%s."
            .formatted(
                decision.question(),
                step.when(),
                due.text(),
                where.map(line -> " in the issue of line " + line).orElse(" elsewhere")));
  }
}
