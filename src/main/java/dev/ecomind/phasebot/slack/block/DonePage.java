package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.project.AskForDecision;
import dev.ecomind.phasebot.project.AssignItem;
import dev.ecomind.phasebot.project.CompleteItem;
import dev.ecomind.phasebot.project.SnoozeNudge;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** Confirms what a person just did to one item. */
public final class DonePage {
  private DonePage() {}

  public static Message done(Review review, CompleteItem.Completed completed) {
    ItemId id = completed.item();
    ObjectNode undo = Elements.button("Undo", "done " + id + " undo");
    return page(review, "✅ Done: ", completed, List.of(undo, status()));
  }

  public static Message reopened(Review review, CompleteItem.Completed completed) {
    return page(
        review,
        "↩️ Open again: ",
        completed,
        List.of(Elements.button("Done", "done " + completed.item()), status()));
  }

  public static Message assigned(AssignItem.Assigned assigned) {
    String before =
        assigned.before().map(old -> " (before: " + Mrkdwn.mention(old) + ")").orElse("");
    return Message.of(
        new Blocks()
            .section(
                "👤 *%s* %s\nis now owed by %s%s."
                    .formatted(
                        assigned.item(),
                        Mrkdwn.inline(assigned.words(), 300),
                        Mrkdwn.mention(assigned.holder()),
                        before))
            .actions(List.of(Elements.button("Show", "show " + assigned.item()), status())));
  }

  public static Message asked(AskForDecision.Asked asked) {
    String people =
        asked.people().stream().map(Mrkdwn::mention).collect(Collectors.joining(" and "));
    return Message.saying(
        "🙋 %s will be asked to decide *%s*, with your name.".formatted(people, asked.decision()));
  }

  public static Message quiet(SnoozeNudge.Quiet quiet, ZoneId zone) {
    return Message.of(
        new Blocks()
            .section(
                "😴 You will hear nothing of *%s* until %s. What is due stays due."
                    .formatted(quiet.item(), Mrkdwn.moment(quiet.until(), zone)))
            .actions(List.of(Elements.button("Why?", "show " + quiet.item()))));
  }

  private static Message page(
      Review review, String glyph, CompleteItem.Completed completed, List<ObjectNode> buttons) {
    Blocks blocks =
        new Blocks()
            .section(glyph + "*" + completed.item() + "* " + Mrkdwn.inline(completed.text(), 300));
    Effects effects = completed.effects();
    if (!effects.isEmpty()) {
      blocks.lines(EffectsText.lines(review, effects), 20);
    }
    return Message.of(blocks.actions(buttons));
  }

  private static ObjectNode status() {
    return Elements.button("Status", "status");
  }
}
