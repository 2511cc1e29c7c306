package dev.ecomind.phasebot.document.writing;

import dev.ecomind.phasebot.plan.IssuePlan;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Ruling;
import dev.ecomind.phasebot.plan.Span;
import dev.ecomind.phasebot.project.Dossier;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Phase;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Notes each decision where the document asks it: in full at the first place, in short below. */
final class DecisionNotes {
  private final Edition edition;
  private final Dossier dossier;
  private final Plan plan;

  DecisionNotes(Edition edition, Dossier dossier) {
    this.edition = edition;
    this.dossier = dossier;
    this.plan = dossier.project().plan();
  }

  void add() {
    plan.decisions()
        .forEach(asked -> asked.ruling().ifPresent(made -> note(asked.decision(), made)));
  }

  private void note(Decision decision, Ruling made) {
    String answer = "**Decided** " + decision.id() + ": " + MarkdownText.escaped(made.option());
    boolean first = true;
    for (int line : askedOn(decision)) {
      edition.note(line, first ? answer + circumstances(made) : answer);
      first = false;
    }
    if (decision.schedule()) {
      days();
    }
  }

  private String circumstances(Ruling made) {
    String start = made.start().map(day -> ", from " + day).orElse("");
    String before =
        made.superseded()
            .filter(option -> !option.equals(made.option()))
            .map(option -> ", instead of " + MarkdownText.escaped(option))
            .orElse("");
    String because =
        made.because().isBlank() ? "" : " — because " + MarkdownText.escaped(made.because());
    String link =
        dossier
            .link(made.sequence())
            .map(address -> MarkdownText.link("record", address))
            .filter(text -> !text.isEmpty())
            .map(text -> " — " + text)
            .orElse("");
    return start + before + " — " + Signature.of(dossier, made.actor(), made.at()) + because + link;
  }

  /** Issues, tasks, next steps and timelines ask; other lines only mention the options. */
  private NavigableSet<Integer> askedOn(Decision decision) {
    NavigableSet<Integer> lines = new TreeSet<>();
    plan.issues().stream()
        .filter(issue -> issue.decision().equals(Optional.of(decision.id())))
        .map(IssuePlan::issue)
        .forEach(issue -> lines.add(issue.line()));
    plan.tasks().stream()
        .filter(task -> task.task().decision().equals(Optional.of(decision.id())))
        .forEach(task -> lines.add(task.task().line()));
    plan.review().nextSteps().stream()
        .filter(step -> decision.lines().contains(step.line()))
        .forEach(step -> lines.add(step.line()));
    if (decision.schedule()) {
      plan.review().schedules().stream()
          .filter(schedule -> decision.lines().contains(schedule.line()))
          .forEach(schedule -> lines.add(schedule.line()));
    }
    if (lines.isEmpty()) {
      decision.lines().stream().findFirst().ifPresent(lines::add);
    }
    return lines;
  }

  /** The days of the phases, under the heading of the timeline that was chosen. */
  private void days() {
    String days =
        plan.phases().stream()
            .flatMap(phase -> phase.span().map(span -> day(phase.phase(), span)).stream())
            .collect(Collectors.joining(", "));
    plan.timeline()
        .schedule()
        .filter(schedule -> !days.isEmpty())
        .ifPresent(schedule -> edition.note(schedule.line(), "**Dates** " + days));
  }

  private static String day(Phase phase, Span span) {
    return MarkdownText.escaped(phase.id().text()) + " " + span.first() + " to " + span.last();
  }
}
