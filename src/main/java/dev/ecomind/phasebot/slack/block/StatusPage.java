package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.Conflict;
import dev.ecomind.phasebot.plan.Conflicts;
import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.PhasePlan;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.TaskPlan;
import dev.ecomind.phasebot.project.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The whole project on one page: phases, open decisions, counts. */
public final class StatusPage {
  private static final int PHASES = 8;
  private static final int DECISIONS = 5;
  private static final int CONFLICTS = 3;

  private StatusPage() {}

  public static Message of(Snapshot project, int page) {
    Plan plan = project.plan();
    Pager<PhasePlan> phases = new Pager<>(plan.phases(), PHASES, page, "status");
    Blocks blocks = new Blocks();
    blocks.header(project.title());
    blocks.context(facts(project));
    for (PhasePlan phase : phases.shown()) {
      String id = phase.phase().id().text();
      blocks.section(PhaseText.summary(phase), Elements.button("Details", "phase " + id));
    }
    blocks.divider();
    decisions(blocks, plan);
    conflicts(blocks, plan);
    blocks.context(counts(plan));
    List<ObjectNode> buttons = new ArrayList<>(phases.buttons());
    buttons.add(Elements.button("My page", "mine"));
    buttons.add(Elements.button("Decisions", "decisions"));
    buttons.add(Elements.button("Nudges", "nudges"));
    buttons.add(Elements.button("Post to channel", "status share", "status.share"));
    buttons.add(
        Elements.overflow(
            "more",
            List.of(
                new Elements.Choice("Issues", "issues"),
                new Elements.Choice("Timeline", "timeline"),
                new Elements.Choice("Roles", "role"),
                new Elements.Choice("Export", "export"),
                new Elements.Choice("Help", "help"))));
    return Message.of(blocks.actions(buttons));
  }

  private static String facts(Snapshot project) {
    List<String> facts = new ArrayList<>();
    facts.add("*" + Mrkdwn.inline(project.slug(), 60) + "*");
    project.review().updatedOn().ifPresent(day -> facts.add("review of " + DayText.of(day)));
    if (!project.review().status().isBlank()) {
      facts.add(PhaseText.sentence(project.review().status(), 60).toLowerCase(Locale.ROOT));
    }
    facts.add(timeline(project.plan()));
    return String.join("  ·  ", facts);
  }

  /** Which timeline holds from when, or what must be said first. */
  static String timeline(Plan plan) {
    String chosen =
        plan.timeline()
            .schedule()
            .map(schedule -> "timeline \"" + Mrkdwn.inline(schedule.name(), 60) + "\"")
            .orElse("no timeline yet");
    String start =
        plan.timeline().start().map(day -> " from " + DayText.of(day)).orElse(", no start date");
    return chosen + (plan.timeline().schedule().isPresent() ? start : "");
  }

  private static void decisions(Blocks blocks, Plan plan) {
    List<DecisionPlan> open = plan.openDecisions();
    if (open.isEmpty()) {
      blocks.section("✅ *No open decisions*");
      return;
    }
    blocks.section("*Open decisions*");
    open.stream().limit(DECISIONS).forEach(one -> DecisionText.open(blocks, plan, one));
    if (open.size() > DECISIONS) {
      blocks.context("… and " + (open.size() - DECISIONS) + " more: `/ecomind decisions`");
    }
  }

  private static void conflicts(Blocks blocks, Plan plan) {
    List<Conflict> standing = Conflicts.standing(plan);
    if (!standing.isEmpty()) {
      blocks.section("*Does not fit together*");
      blocks.lines(EffectsText.conflicts(standing), CONFLICTS);
    }
  }

  static String counts(Plan plan) {
    long done = plan.tasks().stream().filter(task -> task.state() == TaskPlan.State.DONE).count();
    long open = plan.tasks().stream().filter(TaskPlan::isOpen).count();
    long dormant = count(plan, TaskPlan.State.DORMANT);
    long dropped = count(plan, TaskPlan.State.DROPPED);
    List<String> counts = new ArrayList<>();
    counts.add("☑️ %d of %d tasks done".formatted(done, done + open));
    if (plan.prerequisitesTotal() > 0) {
      counts.add(
          "prerequisites %d of %d".formatted(plan.prerequisitesDone(), plan.prerequisitesTotal()));
    }
    if (dormant > 0) {
      counts.add(dormant + (dormant == 1 ? " waits" : " wait") + " for a decision");
    }
    if (dropped > 0) {
      counts.add(dropped + " dropped");
    }
    counts.add(plan.facts().nudging().isPresent() ? "🔔 nudges on" : "🔕 nudges off");
    return String.join("  ·  ", counts);
  }

  private static long count(Plan plan, TaskPlan.State state) {
    return plan.tasks().stream().filter(task -> task.state() == state).count();
  }
}
