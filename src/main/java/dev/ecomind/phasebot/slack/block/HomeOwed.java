package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.Owed;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of a home tab that waits for its reader.
 *
 * @param things that are to be done, the most pressing first
 * @param decisions that are the reader's to take
 */
record HomeOwed(
    Snapshot project,
    UserId person,
    LocalDate today,
    List<Owed> things,
    List<DecisionPlan> decisions) {
  private static final int THINGS = 8;
  private static final int DECISIONS = 5;

  HomeOwed {
    things = List.copyOf(things);
    decisions = List.copyOf(decisions);
  }

  /** To leads fall the decisions, too, that nobody else can take. */
  static HomeOwed of(Snapshot project, UserId person, LocalDate today, boolean leads) {
    Plan plan = project.plan();
    List<Owed> all = Owed.by(plan, person);
    Set<ItemId> items = all.stream().map(Owed::item).collect(Collectors.toSet());
    return new HomeOwed(
        project,
        person,
        today,
        all.stream().filter(owed -> plan.decision(owed.item()).isEmpty()).toList(),
        plan.openDecisions().stream()
            .filter(
                open -> items.contains(open.decision().id()) || (leads && isNobodys(plan, open)))
            .toList());
  }

  private static boolean isNobodys(Plan plan, DecisionPlan open) {
    return plan.facts().owing(open.decision().id(), open.owners()).isEmpty();
  }

  void things(Blocks blocks, int page) {
    Pager<Owed> pager = new Pager<>(things, THINGS, page, "owed");
    blocks.section(HomePage.title("*What you owe*", pager), Elements.button("Show all", "mine"));
    if (things.isEmpty()) {
      blocks.section(MinePage.nothing(MinePage.roles(project, person)));
      return;
    }
    Map<Urgency, Long> counts = Urgency.count(things, today);
    Optional<Urgency> before = Optional.empty();
    for (Owed owed : pager.shown()) {
      Urgency urgency = Urgency.of(owed, today);
      if (!before.equals(Optional.of(urgency))) {
        blocks.context(urgency.title(counts.getOrDefault(urgency, 0L)));
        before = Optional.of(urgency);
      }
      blocks.section(MinePage.text(project, owed, today, MinePage.roles(project, person)));
      blocks.actions(presses(owed.item().text()));
    }
    HomePage.turn(blocks, pager);
  }

  private static List<ObjectNode> presses(String id) {
    return List.of(
        Elements.button("Done", "done " + id),
        Elements.button("Snooze", "snooze " + id + " 1d"),
        Elements.overflow(
            "home.more",
            List.of(
                new Elements.Choice("Snooze until Monday", "snooze " + id + " mon"),
                new Elements.Choice("Assign…", "assign " + id),
                new Elements.Choice("Due…", "due " + id),
                new Elements.Choice("Why?", "show " + id))));
  }

  void decisions(Blocks blocks, int page) {
    Pager<DecisionPlan> pager = new Pager<>(decisions, DECISIONS, page, "decisions");
    blocks.section(
        HomePage.title("*Decisions that wait for you*", pager),
        Elements.button("All decisions", "decisions"));
    int others = project.plan().openDecisions().size() - decisions.size();
    pager.shown().forEach(open -> DecisionText.open(blocks, project.plan(), open));
    HomePage.turn(blocks, pager);
    if (decisions.isEmpty() || others > 0) {
      String none = decisions.isEmpty() ? "None. " : "";
      blocks.context(
          none
              + (others == 0
                  ? "No decision is open."
                  : Counted.of(others, "decision")
                      + (others == 1 ? " waits" : " wait")
                      + " for others."));
    }
  }
}
