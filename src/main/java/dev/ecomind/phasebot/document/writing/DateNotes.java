package dev.ecomind.phasebot.document.writing;

import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.Due;
import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.IssuePlan;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.TaskPlan;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Task;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes behind deadlines the days that they have come to mean. Days that the document gives by
 * itself are left to it: only what was decided since adds any.
 */
final class DateNotes {
  /** How far below an item its deadline is looked for. */
  private static final int MOST_LINES = 60;

  private final Edition edition;
  private final Plan plan;
  private final Plan untouched;
  private final TreeSet<Integer> starts = new TreeSet<>();

  DateNotes(Edition edition, Snapshot project) {
    this.edition = edition;
    this.plan = project.plan();
    Review review = plan.review();
    this.untouched = Plan.of(review, Facts.none(), plan.calendar());
    Stream.of(
            review.phases().stream().map(Phase::line),
            review.issues().stream().map(Issue::line),
            review.tasks().stream().map(Task::line))
        .flatMap(lines -> lines)
        .forEach(starts::add);
  }

  void add() {
    plan.issues().stream().filter(issue -> !issue.settled()).forEach(this::issue);
    plan.tasks().stream().filter(TaskPlan::isOpen).forEach(this::task);
    plan.openDecisions().stream().filter(this::standsAlone).forEach(this::decision);
  }

  private void issue(IssuePlan issue) {
    Issue read = issue.issue();
    Optional<Due> before = untouched.issue(read.id()).map(IssuePlan::due);
    note(read.id(), read.line(), read.deadline(), issue.due(), before);
  }

  private void task(TaskPlan task) {
    Task read = task.task();
    Optional<Due> before = untouched.task(read.id()).map(TaskPlan::due);
    note(read.id(), read.line(), read.deadline(), task.due(), before);
  }

  private void decision(DecisionPlan decision) {
    Decision read = decision.decision();
    Optional<Due> before = untouched.decision(read.id()).map(DecisionPlan::due);
    read.lines().stream()
        .findFirst()
        .ifPresent(line -> note(read.id(), line, read.deadline(), decision.due(), before));
  }

  /** The issue that asks a decision has the same deadline. */
  private boolean standsAlone(DecisionPlan decision) {
    return plan.issues().stream()
        .noneMatch(issue -> issue.decision().equals(Optional.of(decision.decision().id())));
  }

  private void note(ItemId id, int line, Optional<Deadline> said, Due due, Optional<Due> before) {
    Optional<LocalDate> day =
        due.day().filter(on -> !before.map(Due::day).equals(Optional.of(due.day())));
    if (said.isPresent() && day.isPresent() && !written(line, said.get().text(), day.get())) {
      edition.note(line, "**Due** " + id + ": " + day.get());
    }
  }

  private boolean written(int from, String deadline, LocalDate day) {
    int line = from;
    Integer next = starts.higher(from);
    int end = Math.min(from + MOST_LINES, next == null ? edition.size() + 1 : next);
    while (line < end && (line == from || !edition.isHeading(line))) {
      if (edition.date(line, deadline, day)) {
        return true;
      }
      line++;
    }
    return false;
  }
}
