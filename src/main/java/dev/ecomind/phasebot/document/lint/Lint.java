package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import java.util.List;

/** All rules together. */
public final class Lint {
  private final List<Rule> rules;

  Lint(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  public static Lint standard() {
    return new Lint(
        List.of(
            new IssueDuration(),
            new IssueList(),
            new MissingAnswers(),
            new OpenThoughRecommended(),
            new Owners(),
            new PhaseTotals(),
            new Placeholders(),
            new RiskBelowIssue(),
            new ScheduleDuration(),
            new SchedulePhases(),
            new ScheduleTotal(),
            new SectionConflict(),
            new SimilarTasks(),
            new TwoDeadlines(),
            new UndefinedPhases(),
            new UnevenPhases()));
  }

  public List<Finding> check(Understood document) {
    return rules.stream().flatMap(rule -> rule.check(document).stream()).toList();
  }
}
