package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.project.Letter;
import java.util.ArrayList;
import java.util.List;

/** Tells what somebody did to one item: a line to the channel, a duty to a person. */
final class ItemLetter {
  private static final int LINES = 20;

  private ItemLetter() {}

  static Message of(Letter.ItemRecord record) {
    Blocks blocks = new Blocks().section(text(record));
    blocks.lines(EffectsText.besides(record.review(), record.effects(), record.item().id()), LINES);
    blocks.context(
        "*" + Mrkdwn.inline(record.slug(), 60) + "*  ·  entry " + record.activity().sequence());
    return Message.of(blocks.actions(buttons(record)));
  }

  private static String text(Letter.ItemRecord record) {
    String item = SubjectText.line(record.item());
    String who = Mrkdwn.actor(record.activity().actor());
    Fact fact = record.activity().fact();
    if (fact instanceof Fact.DueSet set) {
      String day =
          set.day()
              .map(to -> "is due *" + DayText.of(to) + "*")
              .orElse("is due again when the review says");
      return "📅 " + item + "\n" + day + ", says " + who + because(set.because());
    } else if (fact instanceof Fact.ItemReopened reopened) {
      return "↩️ " + item + "\nis open again, says " + who + because(reopened.because());
    } else if (fact instanceof Fact.ItemAssigned) {
      String due = DueText.of(record.item().due());
      return "👤 %s gave you %s%s".formatted(who, item, due.isEmpty() ? "" : "\nDue " + due);
    }
    return item + "\nwas changed by " + who;
  }

  private static String because(String reason) {
    return reason.isBlank() ? "" : "\n" + Mrkdwn.quote(reason, 600);
  }

  private static List<ObjectNode> buttons(Letter.ItemRecord record) {
    String id = record.item().id().text();
    List<ObjectNode> buttons = new ArrayList<>();
    if (record.activity().fact() instanceof Fact.ItemAssigned) {
      buttons.add(Elements.primary("Done", "done " + id));
    }
    buttons.add(Elements.button("Show", "show " + id));
    buttons.add(Elements.button("Status", "status"));
    return buttons;
  }
}
