package dev.ecomind.phasebot.document;

import dev.ecomind.phasebot.review.Criterion;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Option;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.ScopeItem;
import dev.ecomind.phasebot.review.Severity;
import dev.ecomind.phasebot.review.Task;
import dev.ecomind.phasebot.review.Weeks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Renders a review as a person would note it down: one item a line, in the order of the lines. */
final class CorpusText {
  /** Findings of reading that do not end in "-unread". */
  private static final Set<String> NOT_UNDERSTOOD =
      Set.of(
          "severity-mixed",
          "condition-without-decision",
          "too-many-phases",
          "task-dropped",
          "issue-closed",
          "decision-made",
          "answer-ticked",
          "status-contradicts",
          "date-ambiguous",
          "date-without-year");

  private final List<Row> rows = new ArrayList<>();

  /** An item and where it stands. */
  private record Row(int line, String text) {}

  private CorpusText() {}

  static List<String> of(ReadResult result) {
    return result.fold(
        CorpusText::of,
        refused -> {
          CorpusText text = new CorpusText();
          text.row("refused", 0, "");
          refused.findings().forEach(text::finding);
          return text.sorted();
        });
  }

  private static List<String> of(Review review) {
    CorpusText text = new CorpusText();
    text.about(review);
    review.phases().forEach(text::phase);
    review.issues().forEach(text::issue);
    review.tasks().forEach(text::task);
    review.decisions().forEach(text::decision);
    review.schedules().forEach(text::schedule);
    review.criteria().forEach(text::criterion);
    review.scope().forEach(text::scope);
    review
        .nextSteps()
        .forEach(
            step ->
                text.row(
                    "next-step",
                    step.line(),
                    step.title(),
                    part("text", step.text()),
                    part("when", step.when())));
    review
        .files()
        .forEach(
            file ->
                text.row(
                    "file",
                    file.line(),
                    file.path(),
                    part("text", file.text()),
                    part("phase", id(file.phase()))));
    review
        .links()
        .forEach(link -> text.row("link", link.line(), link.text(), part("target", link.target())));
    review.findings().forEach(text::finding);
    return text.sorted();
  }

  private List<String> sorted() {
    return rows.stream()
        .sorted((one, other) -> Integer.compare(one.line(), other.line()))
        .map(Row::text)
        .toList();
  }

  private void about(Review review) {
    row(
        "about",
        0,
        review.title(),
        part("updated", review.updatedOn().map(Object::toString).orElse("")),
        part("status", review.status()),
        part("contact", review.contact()));
  }

  private void phase(Phase phase) {
    row(
        "phase",
        phase.line(),
        phase.id() + " " + phase.name(),
        part("status", phase.status() == Progress.UNSTATED ? "" : word(phase.status())),
        part("owner", String.join(", ", phase.owners())),
        part("duration", duration(phase)),
        part("risk", severity(phase.risk())),
        part("start", phase.start().map(Object::toString).orElse("")),
        part("end", phase.end().map(Object::toString).orElse("")));
  }

  private static String duration(Phase phase) {
    String original = phase.original().map(Weeks::text).orElse("");
    return phase
        .recommended()
        .map(weeks -> (original + " -> " + weeks.text()).strip())
        .orElse(original);
  }

  private void issue(Issue issue) {
    row(
        "issue",
        issue.line(),
        issue.id() + " " + issue.title(),
        part("impact", severity(issue.impact())),
        part("note", issue.note()),
        part("phase", id(issue.phase())),
        part("owner", String.join(", ", issue.owners())),
        part("due", issue.deadline().map(CorpusText::due).orElse("")),
        part("action", issue.action()));
  }

  private void task(Task task) {
    row(
        "task",
        task.line(),
        task.text(),
        task.done() ? "done" : "",
        part("phase", id(task.phase())),
        part("group", task.group()),
        part("tag", task.tag().orElse("")),
        part("owner", String.join(", ", task.owners())),
        part("due", task.deadline().map(CorpusText::due).orElse("")),
        part("if", task.condition().map(condition -> condition.option()).orElse("")),
        part("detail", String.join("; ", task.details())));
  }

  private void decision(Decision decision) {
    row(
        "decision",
        decision.lines().isEmpty() ? 0 : decision.lines().get(0),
        decision.question(),
        part("options", String.join(", ", decision.options().stream().map(Option::name).toList())),
        part("recommended", decision.recommended().orElse("")),
        part("decider", decision.decider().orElse("")),
        part("due", decision.deadline().map(CorpusText::due).orElse("")),
        part("gates", String.join(", ", decision.gates().stream().map(ItemId::text).toList())));
  }

  private void schedule(Schedule schedule) {
    List<String> spans =
        schedule.spans().stream()
            .map(
                span ->
                    span.phase().map(ItemId::text).orElse(span.text())
                        + "="
                        + span.from()
                        + (span.to() == span.from() ? "" : "-" + span.to()))
            .toList();
    row(
        "schedule",
        schedule.line(),
        schedule.name(),
        part("weeks", schedule.labelledWeeks().map(weeks -> "" + weeks).orElse("")),
        String.join(", ", spans));
  }

  private void criterion(Criterion criterion) {
    row(
        "criterion",
        criterion.line(),
        criterion.text(),
        word(criterion.state()),
        part("by", criterion.replacement()),
        part("phase", id(criterion.phase())));
  }

  private void scope(ScopeItem item) {
    row(
        "scope",
        item.line(),
        item.text(),
        item.kept() ? "kept" : "deferred",
        part("phase", id(item.phase())));
  }

  private void finding(Finding finding) {
    if (finding.rule().endsWith("-unread") || NOT_UNDERSTOOD.contains(finding.rule())) {
      row("finding", finding.line(), finding.rule());
    }
  }

  private static String due(Deadline deadline) {
    if (deadline instanceof Deadline.OnDate date) {
      return date.date().toString();
    }
    if (deadline instanceof Deadline.BeforePhase before) {
      return "before " + before.phase();
    }
    if (deadline instanceof Deadline.AfterPhase after) {
      return "after " + after.phase();
    }
    if (deadline instanceof Deadline.BeforeDecision before) {
      return "before " + before.decision();
    }
    if (deadline instanceof Deadline.FromPhase from) {
      String edge = from.edge() == Deadline.Edge.START ? "start" : "end";
      return edge + " of " + from.phase() + (from.days() < 0 ? " " : " +") + from.days();
    }
    if (deadline instanceof Deadline.FromKickoff kickoff) {
      return "kickoff " + kickoff.days();
    }
    if (deadline instanceof Deadline.FromLaunch launch) {
      return "launch " + launch.days();
    }
    return deadline instanceof Deadline.InWeek week ? "week " + week.week() : "unread";
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String severity(Severity severity) {
    return severity == Severity.UNSTATED ? "" : severity.name();
  }

  private static String id(Optional<ItemId> id) {
    return id.map(ItemId::text).orElse("");
  }

  private static String part(String name, String value) {
    return value.isEmpty() ? "" : name + "=" + value;
  }

  private void row(String kind, int line, String... parts) {
    List<String> said = List.of(parts).stream().filter(part -> !part.isEmpty()).toList();
    rows.add(new Row(line, (kind + " " + line + " " + String.join(" | ", said)).strip()));
  }
}
