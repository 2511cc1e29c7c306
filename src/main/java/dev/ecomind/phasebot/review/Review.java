package dev.ecomind.phasebot.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One revision of a review document, as read. Lists are in document order.
 *
 * @param title first heading; may be empty
 * @param updatedOn the date that the document gives itself
 * @param status its own status words; may be empty
 * @param contact whom to ask; empty where missing or a placeholder
 */
public record Review(
    String title,
    Optional<LocalDate> updatedOn,
    String status,
    String contact,
    List<Phase> phases,
    List<Issue> issues,
    List<Task> tasks,
    List<Decision> decisions,
    List<Schedule> schedules,
    List<Criterion> criteria,
    List<ScopeItem> scope,
    List<NextStep> nextSteps,
    List<FileReference> files,
    List<Link> links,
    List<Finding> findings) {
  public Review {
    phases = List.copyOf(phases);
    issues = List.copyOf(issues);
    tasks = List.copyOf(tasks);
    decisions = List.copyOf(decisions);
    schedules = List.copyOf(schedules);
    criteria = List.copyOf(criteria);
    scope = List.copyOf(scope);
    nextSteps = List.copyOf(nextSteps);
    files = List.copyOf(files);
    links = List.copyOf(links);
    findings = List.copyOf(findings);
  }

  /** The same review with these findings. */
  public Review withFindings(List<Finding> found) {
    return new Review(
        title, updatedOn, status, contact, phases, issues, tasks, decisions, schedules, criteria,
        scope, nextSteps, files, links, found);
  }

  /** The same review with these items. */
  Review withItems(List<Issue> otherIssues, List<Task> otherTasks) {
    return new Review(
        title,
        updatedOn,
        status,
        contact,
        phases,
        otherIssues,
        otherTasks,
        decisions,
        schedules,
        criteria,
        scope,
        nextSteps,
        files,
        links,
        findings);
  }

  public Optional<Phase> phase(ItemId id) {
    return phases.stream().filter(phase -> phase.id().equals(id)).findFirst();
  }

  public Optional<Issue> issue(ItemId id) {
    return issues.stream().filter(issue -> issue.id().equals(id)).findFirst();
  }

  public Optional<Task> task(ItemId id) {
    return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
  }

  public Optional<Decision> decision(ItemId id) {
    return decisions.stream().filter(decision -> decision.id().equals(id)).findFirst();
  }

  /** Names of all roles that the document makes responsible for something, in document order. */
  public List<String> roles() {
    return Stream.of(
            issues.stream().flatMap(issue -> issue.owners().stream()),
            decisions.stream().flatMap(decision -> decision.decider().stream()),
            tasks.stream().flatMap(task -> task.owners().stream()))
        .flatMap(names -> names)
        .distinct()
        .toList();
  }
}
