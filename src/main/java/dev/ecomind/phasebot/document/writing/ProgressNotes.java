package dev.ecomind.phasebot.document.writing;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.TaskPlan;
import dev.ecomind.phasebot.plan.TaskPlan.State;
import dev.ecomind.phasebot.project.Dossier;
import dev.ecomind.phasebot.review.Condition;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Task;

/** Ticks what was done, and notes what was settled or dropped. */
final class ProgressNotes {
  private final Edition edition;
  private final Dossier dossier;
  private final Plan plan;

  ProgressNotes(Edition edition, Dossier dossier) {
    this.edition = edition;
    this.dossier = dossier;
    this.plan = dossier.project().plan();
  }

  void add() {
    plan.tasks().forEach(this::tick);
    plan.tasks().forEach(this::branch);
    plan.issues().forEach(issue -> settled(issue.issue()));
  }

  private void tick(TaskPlan task) {
    Task read = task.task();
    boolean done = task.state() == State.DONE || task.state() == State.HELD;
    if (done && !read.done()) {
      boolean ticked = edition.tick(read.line(), true);
      task.completion()
          .filter(completion -> !ticked)
          .ifPresent(
              completion -> note("Done", read.id() + ": " + read.text(), read.line(), completion));
    } else if (task.isOpen() && read.done()) {
      edition.tick(read.line(), false);
    }
  }

  private void settled(Issue issue) {
    Activity completion = plan.facts().done().get(issue.id());
    if (completion != null && !(completion.fact() instanceof Fact.ReviewImported)) {
      note("Settled", issue.id().text(), issue.line(), completion);
    }
  }

  private void note(String what, String words, int line, Activity completion) {
    edition.note(
        line,
        "**%s** %s — %s"
            .formatted(what, MarkdownText.escaped(words), Signature.of(dossier, completion)));
  }

  /** What became of a task whose option was not taken. */
  private void branch(TaskPlan task) {
    String cause =
        task.task()
            .condition()
            .map(Condition::decision)
            .flatMap(plan::decision)
            .flatMap(DecisionPlan::ruling)
            .map(made -> MarkdownText.escaped(made.option()))
            .orElse("");
    ItemId id = task.task().id();
    int line = task.task().line();
    String decision = task.task().condition().map(on -> on.decision() + " is ").orElse("");
    if (task.state() == State.DROPPED) {
      edition.note(line, "**Dropped** " + id + ": " + decision + cause);
    } else if (task.state() == State.HELD) {
      edition.note(line, "**Held** " + id + ": done, but " + decision + cause);
    }
  }
}
