package dev.ecomind.phasebot.document.writing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.Due;
import dev.ecomind.phasebot.plan.IssuePlan;
import dev.ecomind.phasebot.plan.PhasePlan;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Ruling;
import dev.ecomind.phasebot.plan.TaskPlan;
import dev.ecomind.phasebot.plan.Timeline;
import dev.ecomind.phasebot.project.Dossier;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Schedule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what follows from a review and from what happened. What is absent is null. */
final class PlanJson {
  private final Dossier dossier;
  private final Plan plan;

  PlanJson(Dossier dossier) {
    this.dossier = dossier;
    this.plan = dossier.project().plan();
  }

  ObjectNode node() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    timeline(plan.timeline(), node.putObject("timeline"));
    ArrayNode phases = node.putArray("phases");
    plan.phases().forEach(phase -> phase(phase, phases.addObject()));
    ArrayNode issues = node.putArray("issues");
    plan.issues().forEach(issue -> issue(issue, issues.addObject()));
    ArrayNode decisions = node.putArray("decisions");
    plan.decisions().forEach(decision -> decision(decision, decisions.addObject()));
    ArrayNode tasks = node.putArray("tasks");
    plan.tasks().forEach(task -> task(task, tasks.addObject()));
    return node;
  }

  private static void timeline(Timeline timeline, ObjectNode node) {
    put(node, "schedule", timeline.schedule().map(Schedule::name));
    put(node, "start", timeline.start());
    list(node, "missing", timeline.missing());
  }

  private static void phase(PhasePlan phase, ObjectNode node) {
    node.put("id", phase.phase().id().text());
    put(node, "start", phase.span().map(span -> span.first()));
    put(node, "end", phase.span().map(span -> span.last()));
    ArrayNode blocks = node.putArray("blocks");
    phase
        .blocks()
        .forEach(
            block -> {
              ObjectNode one = blocks.addObject();
              put(one, "item", block.item());
              one.put("reason", block.reason());
            });
    node.put("done", phase.done());
    node.put("total", phase.total());
  }

  private void issue(IssuePlan issue, ObjectNode node) {
    node.put("id", issue.issue().id().text());
    node.put("state", issue.settled() ? "settled" : "open");
    put(node, "decision", issue.decision());
    due(issue.due(), node);
    completion(issue.issue().id(), node);
  }

  private void decision(DecisionPlan asked, ObjectNode node) {
    Optional<Ruling> made = asked.ruling();
    node.put("id", asked.decision().id().text());
    node.put("state", asked.isOpen() ? "open" : "decided");
    put(node, "answer", made.map(Ruling::option));
    put(node, "because", made.map(Ruling::because).filter(reason -> !reason.isEmpty()));
    put(node, "start", made.flatMap(Ruling::start));
    put(node, "supersedes", made.flatMap(Ruling::superseded));
    put(node, "by", made.map(Ruling::actor));
    put(node, "person", made.map(Ruling::actor).map(dossier::person));
    put(node, "at", made.map(Ruling::at));
    put(node, "record", made.flatMap(ruling -> dossier.link(ruling.sequence())));
    list(node, "owners", asked.owners());
    due(asked.due(), node);
    list(node, "waitingPhases", asked.waitingPhases());
    list(node, "waitingTasks", asked.waitingTasks());
  }

  private void task(TaskPlan task, ObjectNode node) {
    node.put("id", task.task().id().text());
    node.put("state", task.state().name().toLowerCase(Locale.ROOT));
    list(node, "owners", task.task().owners());
    put(node, "deadline", task.task().deadline().map(Deadline::text));
    list(node, "details", task.task().details());
    put(node, "decision", task.task().decision());
    due(task.due(), node);
    completion(task.task().id(), node);
  }

  private void completion(ItemId id, ObjectNode node) {
    Optional<Activity> completion = Optional.ofNullable(plan.facts().done().get(id));
    put(node, "completedBy", completion.map(Activity::actor));
    put(node, "person", completion.map(Activity::actor).map(dossier::person));
    put(node, "completedAt", completion.map(Activity::at));
  }

  private static void due(Due due, ObjectNode node) {
    put(node, "due", due.day());
    put(node, "derivation", Optional.of(due.derivation()).filter(words -> !words.isEmpty()));
    list(node, "missing", due.missing());
  }

  /** As text; moments in UTC, days as ISO dates. */
  private static void put(ObjectNode node, String name, Optional<?> value) {
    node.put(name, value.map(Object::toString).orElse(null));
  }

  private static void list(ObjectNode node, String name, List<?> values) {
    ArrayNode list = node.putArray(name);
    values.forEach(value -> list.add(value.toString()));
  }
}
