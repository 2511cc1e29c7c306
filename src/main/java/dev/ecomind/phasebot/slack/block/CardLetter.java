package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.project.Letter;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The one card of a project: how it stands, what is to be decided, what was done last. */
final class CardLetter {
  private static final int PHASES = 12;
  private static final int DECISIONS = 5;
  private static final int DONE = 3;

  private CardLetter() {}

  static Message of(Letter.StatusCard card) {
    Snapshot project = card.project();
    Plan plan = project.plan();
    Blocks blocks = new Blocks().header("📌 " + project.title());
    blocks.context(
        StatusPage.timeline(plan) + "  ·  updated " + Mrkdwn.moment(card.at(), ZoneOffset.UTC));
    blocks.lines(plan.phases().stream().map(PhaseText::summary).toList(), PHASES);
    decisions(blocks, plan);
    done(blocks, project);
    blocks.context(StatusPage.counts(plan));
    return Message.of(
        blocks.actions(
            List.of(
                Elements.button("Status", "status"),
                Elements.button("My page", "mine"),
                Elements.button("Decisions", "decisions"),
                Elements.button("Timeline", "timeline"))));
  }

  private static void decisions(Blocks blocks, Plan plan) {
    List<String> lines = new ArrayList<>();
    for (DecisionPlan open : plan.openDecisions()) {
      String due = DueText.of(open.due());
      lines.add(
          "🔷 *%s* %s%s"
              .formatted(
                  open.decision().id(),
                  Mrkdwn.inline(open.decision().question(), 150),
                  due.isEmpty() ? "" : "  ·  " + due));
    }
    if (!lines.isEmpty()) {
      blocks.section("*To be decided*");
      blocks.lines(lines, DECISIONS);
    }
  }

  private static void done(Blocks blocks, Snapshot project) {
    List<String> lines =
        project.facts().done().values().stream()
            .filter(activity -> activity.fact() instanceof Fact.ItemDone)
            .sorted(Comparator.comparingLong(Activity::sequence).reversed())
            .limit(DONE)
            .map(activity -> line(project.plan(), activity))
            .toList();
    if (!lines.isEmpty()) {
      blocks.section("*Done last*");
      blocks.lines(lines, DONE);
    }
  }

  private static String line(Plan plan, Activity activity) {
    ItemId item = ((Fact.ItemDone) activity.fact()).item();
    String words = plan.subject(item).map(Subject::words).orElse("");
    return "✅ *%s* %s  ·  %s"
        .formatted(item, Mrkdwn.inline(words, 120), Mrkdwn.actor(activity.actor()));
  }
}
