package dev.ecomind.phasebot.document.writing;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.Due;
import dev.ecomind.phasebot.plan.IssuePlan;
import dev.ecomind.phasebot.plan.PhasePlan;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Ruling;
import dev.ecomind.phasebot.plan.TaskPlan;
import dev.ecomind.phasebot.project.Dossier;
import dev.ecomind.phasebot.review.Criterion;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.NextStep;
import dev.ecomind.phasebot.review.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The items of a project as rows of cells: phases, issues, decisions, tasks, criteria, steps. */
final class ItemRows {
  static final List<String> COLUMNS =
      List.of(
          "id",
          "kind",
          "phase",
          "group",
          "text",
          "state",
          "severity",
          "owners",
          "holders",
          "start",
          "due",
          "deadline",
          "condition",
          "answer",
          "reason",
          "by",
          "on",
          "line");

  private final Dossier dossier;
  private final Plan plan;

  ItemRows(Dossier dossier) {
    this.dossier = dossier;
    this.plan = dossier.project().plan();
  }

  List<List<String>> all() {
    List<List<String>> rows = new ArrayList<>();
    plan.phases().forEach(phase -> rows.add(phase(phase)));
    plan.issues().forEach(issue -> rows.add(issue(issue)));
    plan.decisions().forEach(decision -> rows.add(decision(decision)));
    plan.tasks().forEach(task -> rows.add(task(task)));
    plan.review().criteria().forEach(criterion -> rows.add(criterion(criterion)));
    plan.review().nextSteps().forEach(step -> rows.add(step(step)));
    return rows;
  }

  private List<String> phase(PhasePlan phase) {
    return new Row("phase", phase.phase().line())
        .with("id", phase.phase().id())
        .with("text", phase.phase().name())
        .with("state", phase.isBlocked() ? "blocked" : "ready")
        .with("severity", severity(phase.phase().risk()))
        .with("start", phase.span().map(span -> span.first()))
        .with("due", phase.span().map(span -> span.last()))
        .cells();
  }

  private List<String> issue(IssuePlan issue) {
    Row row =
        new Row("issue", issue.issue().line())
            .with("id", issue.issue().id())
            .with("phase", issue.issue().phase())
            .with("text", issue.issue().title())
            .with("state", issue.settled() ? "settled" : "open")
            .with("severity", severity(issue.issue().impact()));
    owners(row, issue.issue().owners());
    due(row, issue.due(), issue.issue().deadline());
    done(row, issue.issue().id());
    return row.cells();
  }

  private List<String> decision(DecisionPlan asked) {
    Row row =
        new Row("decision", asked.decision().lines().stream().findFirst().orElse(0))
            .with("id", asked.decision().id())
            .with("text", asked.decision().question())
            .with("state", asked.isOpen() ? "open" : "decided")
            .with("answer", asked.ruling().map(Ruling::option))
            .with("reason", asked.ruling().map(Ruling::because))
            .with("by", asked.ruling().map(made -> person(made.actor())))
            .with("on", asked.ruling().map(made -> Signature.day(made.at())));
    owners(row, asked.owners());
    due(row, asked.due(), asked.decision().deadline());
    return row.cells();
  }

  private List<String> task(TaskPlan task) {
    Row row =
        new Row("task", task.task().line())
            .with("id", task.task().id())
            .with("phase", task.task().phase())
            .with("group", task.task().group())
            .with("text", task.task().text())
            .with("state", task.state().name().toLowerCase(Locale.ROOT))
            .with(
                "condition", task.task().condition().map(on -> on.decision() + ": " + on.option()));
    owners(row, task.task().owners());
    due(row, task.due(), task.task().deadline());
    done(row, task.task().id());
    return row.cells();
  }

  private static List<String> criterion(Criterion criterion) {
    return new Row("criterion", criterion.line())
        .with("phase", criterion.phase())
        .with("text", criterion.text())
        .with("state", criterion.state().name().toLowerCase(Locale.ROOT))
        .with("answer", criterion.replacement())
        .cells();
  }

  private static List<String> step(NextStep step) {
    String text = step.text().isEmpty() ? step.title() : step.title() + " - " + step.text();
    return new Row("next step", step.line())
        .with("text", text)
        .with("deadline", step.when())
        .cells();
  }

  private void owners(Row row, List<String> roles) {
    row.with("owners", String.join("; ", roles))
        .with(
            "holders",
            String.join(
                "; ",
                roles.stream()
                    .flatMap(role -> dossier.holder(role).stream())
                    .map(Row::bare)
                    .distinct()
                    .toList()));
  }

  private static void due(Row row, Due due, Optional<Deadline> said) {
    row.with("due", due.day()).with("deadline", said.map(Deadline::text));
  }

  private void done(Row row, ItemId id) {
    Optional<Activity> completion = Optional.ofNullable(plan.facts().done().get(id));
    row.with("by", completion.map(activity -> person(activity.actor())))
        .with("on", completion.map(activity -> Signature.day(activity.at())));
  }

  private String person(String actor) {
    return Row.bare(dossier.person(actor));
  }

  private static String severity(Severity severity) {
    return severity == Severity.UNSTATED ? "" : severity.name().toLowerCase(Locale.ROOT);
  }

  /** One row in the making; columns that are not said stay empty. */
  private static final class Row {
    private final List<String> cells = new ArrayList<>();

    Row(String kind, int line) {
      COLUMNS.forEach(column -> cells.add(""));
      with("kind", kind);
      with("line", line);
    }

    Row with(String column, Optional<?> value) {
      return with(column, value.isPresent() ? value.get() : "");
    }

    Row with(String column, Object value) {
      cells.set(COLUMNS.indexOf(column), value.toString());
      return this;
    }

    List<String> cells() {
      return List.copyOf(cells);
    }

    /** Without the at sign, which would look like a formula. */
    static String bare(String person) {
      return person.startsWith("@") ? person.substring(1) : person;
    }
  }
}
