package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.Ruling;
import dev.ecomind.phasebot.project.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** All decisions, open ones first; decided ones with the link to their record. */
public final class DecisionsPage {
  private static final int SIZE = 8;

  private DecisionsPage() {}

  /**
   * Renders the page.
   *
   * @param links gives the link to the record of an activity, once it was posted
   */
  public static Message of(
      Snapshot project, LongFunction<Optional<String>> links, boolean openOnly, int page) {
    List<DecisionPlan> decisions =
        project.plan().decisions().stream()
            .filter(plan -> plan.isOpen() || !openOnly)
            .sorted(Comparator.comparing(plan -> !plan.isOpen()))
            .toList();
    String line = openOnly ? "decisions open" : "decisions";
    Pager<DecisionPlan> pager = new Pager<>(decisions, SIZE, page, line);
    Blocks blocks = new Blocks().header("Decisions");
    if (decisions.isEmpty()) {
      blocks.section(openOnly ? "✅ No open decisions." : "The review asks for no decision.");
    } else if (!pager.position().isEmpty()) {
      blocks.context(pager.position());
    }
    for (DecisionPlan plan : pager.shown()) {
      plan.ruling()
          .ifPresentOrElse(
              ruling -> decided(blocks, plan, ruling, links.apply(ruling.sequence())),
              () -> DecisionText.open(blocks, project.plan(), plan));
    }
    List<ObjectNode> buttons = new ArrayList<>(pager.buttons());
    buttons.add(Elements.button("Status", "status"));
    return Message.of(blocks.actions(buttons));
  }

  private static void decided(
      Blocks blocks, DecisionPlan plan, Ruling ruling, Optional<String> link) {
    String record = link.map(url -> "\n" + Mrkdwn.link(url, "Read the record")).orElse("");
    blocks.section(
        DecisionText.question(plan.decision()) + "\n" + DecisionText.ruling(ruling) + record,
        Elements.button("Decide anew…", "decide " + plan.decision().id()));
  }
}
