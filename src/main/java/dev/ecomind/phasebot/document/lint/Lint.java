package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.outline.SideBySide;
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
            new CountLabels(),
            new DeadlineCycle(),
            new FileLines(),
            new FinishedPhases(),
            new ImpossibleDates(),
            new IssueDuration(),
            new IssueList(),
            new LinkLabels(),
            new ListDeadline(),
            new MissingAnswers(),
            new NobodyNamed(),
            new NothingSaid(),
            new OpenThoughRecommended(),
            new Owners(),
            new PastDeadlines(),
            new PhaseCount(),
            new PhaseLateIssues(),
            new PhaseTableIssues(),
            new PhaseTotals(),
            new Placeholders(),
            new PrerequisiteWeeks(),
            new RepeatedCriteria(),
            new RepeatedList(),
            new RepeatedPrerequisites(),
            new RiskBelowIssue(),
            new ScheduleDuration(),
            new ScheduleGaps(),
            new ScheduleOrder(),
            new SchedulePhases(),
            new ScheduleTotal(),
            new ScopeCriteria(),
            new ScopePlaces(),
            new ScopeTwice(),
            new SectionConflict(),
            new SimilarTasks(),
            new StepWeeks(),
            new TableTotals(),
            new TotalOfPhasesOnly(),
            new TwoDeadlines(),
            new UndefinedPhases(),
            new UnevenPhases(),
            new VagueDeferral(),
            new Weekdays()));
  }

  /** What the rules find, side by side where there is much to look at. */
  public List<Finding> check(Understood document) {
    return SideBySide.of(rules, document.lines().areMany())
        .flatMap(rule -> rule.check(document).stream())
        .toList();
  }
}
