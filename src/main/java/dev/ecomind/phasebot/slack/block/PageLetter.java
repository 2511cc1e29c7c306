package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.PhasePlan;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.project.AskForDecision;
import dev.ecomind.phasebot.project.Letter;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import java.util.List;
import java.util.Optional;

/** A page that somebody posted to the channel. */
final class PageLetter {
  private PageLetter() {}

  static Message of(Letter.SharedPage letter) {
    if (letter.line().startsWith(AskForDecision.ASK)) {
      return asking(letter);
    }
    String said = "Shared by " + Mrkdwn.mention(letter.by());
    return page(letter.project(), letter.line()).followedBy(new Blocks().context(said));
  }

  private static Message asking(Letter.SharedPage letter) {
    Plan plan = letter.project().plan();
    Blocks blocks =
        new Blocks().section("🙋 " + Mrkdwn.mention(letter.by()) + " asks you for a decision:");
    plan.openDecisions().stream()
        .filter(open -> letter.line().equals(AskForDecision.ASK + open.decision().id()))
        .findFirst()
        .ifPresent(
            open -> {
              blocks.section(DecisionText.open(plan, open));
              String id = open.decision().id().text();
              blocks.actions(
                  List.of(
                      Elements.primary("Decide…", "decide " + id),
                      Elements.button("Compare options", "whatif " + id),
                      Elements.button("Why?", "show " + id)));
            });
    return Message.of(blocks);
  }

  /** A phase that is gone meanwhile gives the whole project. */
  private static Message page(Snapshot project, String line) {
    Optional<ItemId> phase =
        project.plan().phases().stream()
            .map(PhasePlan::phase)
            .map(known -> known.id())
            .filter(id -> line.equals("phase " + id))
            .findFirst();
    return phase.map(id -> PhasePage.of(project, id, 1)).orElseGet(() -> StatusPage.of(project, 1));
  }
}
