package dev.ecomind.phasebot.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.review.Criterion;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.FileReference;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Option;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.Schedule.Span;
import dev.ecomind.phasebot.review.ScopeItem;
import dev.ecomind.phasebot.review.Severity;
import dev.ecomind.phasebot.review.Task;
import dev.ecomind.phasebot.review.Weeks;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the members of the single items of a review. */
final class ItemJson {
  private ItemJson() {}

  static void phase(Phase phase, ObjectNode node) {
    node.put("id", phase.id().text());
    node.put("name", phase.name());
    node.put("line", phase.line());
    weeks(node, "originalWeeks", phase.original());
    weeks(node, "recommendedWeeks", phase.recommended());
    node.put("risk", band(phase.risk()));
    node.put("status", ReviewJson.absentIfEmpty(phase.statusText()));
    node.set("owners", ReviewJson.words(phase.owners()));
    node.put("start", phase.start().map(LocalDate::toString).orElse(null));
    node.put("end", phase.end().map(LocalDate::toString).orElse(null));
  }

  static void issue(Issue issue, ObjectNode node) {
    node.put("id", issue.id().text());
    node.put("line", issue.line());
    node.put("phase", id(issue.phase()));
    node.put("title", issue.title());
    node.put("impact", band(issue.impact()));
    node.put("note", ReviewJson.absentIfEmpty(issue.note()));
    node.set("owners", ReviewJson.words(issue.owners()));
    node.put("deadline", words(issue.deadline()));
    node.put("action", ReviewJson.absentIfEmpty(issue.action()));
  }

  static void task(Task task, ObjectNode node) {
    node.put("id", task.id().text());
    node.put("line", task.line());
    node.put("phase", id(task.phase()));
    node.put("group", ReviewJson.absentIfEmpty(task.group()));
    node.put("text", task.text());
    node.put("tag", task.tag().orElse(null));
    node.put("done", task.done());
    node.set("owners", ReviewJson.words(task.owners()));
    node.put("deadline", words(task.deadline()));
    if (task.condition().isPresent()) {
      ObjectNode condition = node.putObject("condition");
      condition.put("decision", task.condition().get().decision().text());
      condition.put("option", task.condition().get().option());
    } else {
      node.putNull("condition");
    }
  }

  static void prerequisite(Task task, ObjectNode node) {
    node.put("id", task.id().text());
    node.put("line", task.line());
    node.put("text", task.text());
    node.set("details", ReviewJson.words(task.details()));
  }

  static void decision(Decision decision, ObjectNode node) {
    node.put("id", decision.id().text());
    node.put("question", decision.question());
    node.set("options", ReviewJson.words(decision.options().stream().map(Option::name).toList()));
    node.put("recommended", decision.recommended().orElse(null));
    node.put("decider", decision.decider().orElse(null));
    node.put("deadline", words(decision.deadline()));
    node.set("gates", ReviewJson.words(decision.gates()));
    decision.lines().forEach(node.putArray("lines")::add);
  }

  static void schedule(Schedule schedule, ObjectNode node) {
    node.put("name", schedule.name());
    node.put("line", schedule.line());
    node.put("labelledWeeks", schedule.labelledWeeks().orElse(null));
    node.put("computedWeeks", schedule.computedWeeks());
    node.set("spans", ReviewJson.list(schedule.spans(), ItemJson::span));
  }

  private static void span(Span span, ObjectNode node) {
    node.put("from", span.from());
    node.put("to", span.to());
    node.put("text", span.text());
    node.put("phase", id(span.phase()));
  }

  static void criterion(Criterion criterion, ObjectNode node) {
    node.put("phase", id(criterion.phase()));
    node.put("line", criterion.line());
    node.put("text", criterion.text());
    node.put("state", criterion.state().name().toLowerCase(Locale.ROOT));
    node.put("replacement", ReviewJson.absentIfEmpty(criterion.replacement()));
  }

  static void scope(ScopeItem item, ObjectNode node) {
    node.put("phase", id(item.phase()));
    node.put("line", item.line());
    node.put("text", item.text());
    node.put("kept", item.kept());
  }

  static void file(FileReference file, ObjectNode node) {
    node.put("phase", id(file.phase()));
    node.put("line", file.line());
    node.put("path", file.path());
    node.put("text", ReviewJson.absentIfEmpty(file.text()));
  }

  /** The longer end of a range, as a whole number where it is one. */
  private static void weeks(ObjectNode node, String name, Optional<Weeks> weeks) {
    if (weeks.isEmpty()) {
      node.putNull(name);
    } else if (weeks.get().most() == Math.rint(weeks.get().most())) {
      node.put(name, (long) weeks.get().most());
    } else {
      node.put(name, weeks.get().most());
    }
  }

  private static @Nullable String band(Severity severity) {
    return severity == Severity.UNSTATED ? null : severity.name();
  }

  private static @Nullable String id(Optional<ItemId> id) {
    return id.map(ItemId::text).orElse(null);
  }

  private static @Nullable String words(Optional<Deadline> deadline) {
    return deadline.map(Deadline::text).orElse(null);
  }
}
