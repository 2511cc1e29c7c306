package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.PhasePlan;
import dev.ecomind.phasebot.project.Letter;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import java.util.Optional;

/** A page that somebody posted to the channel. */
final class PageLetter {
  private PageLetter() {}

  static Message of(Letter.SharedPage letter) {
    String said = "Shared by " + Mrkdwn.mention(letter.by());
    return page(letter.project(), letter.line()).followedBy(new Blocks().context(said));
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
