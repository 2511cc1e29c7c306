package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.project.Letter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reminds one person: what is owed, by when, why, what waits on it, and what to press. */
final class NudgeLetter {
  private static final int ITEMS = 8;

  private NudgeLetter() {}

  static Message of(Letter.Nudges letter) {
    Blocks blocks = new Blocks();
    List<Letter.Owed> owed = letter.owed();
    if (owed.size() > 1) {
      blocks.header("You owe " + owed.size() + " things");
    }
    for (Letter.Owed one : owed.subList(0, Math.min(ITEMS, owed.size()))) {
      blocks.section(text(one, letter.today()));
      blocks.actions(buttons(one));
    }
    if (owed.size() > ITEMS) {
      blocks.section(
          "… and " + (owed.size() - ITEMS) + " more.", Elements.button("Show all", "mine"));
    }
    blocks.context("*" + Mrkdwn.inline(letter.slug(), 60) + "*  ·  a nudge for " + mention(letter));
    return Message.of(blocks);
  }

  private static String mention(Letter.Nudges letter) {
    return Mrkdwn.mention(letter.recipient());
  }

  private static String text(Letter.Owed one, LocalDate today) {
    List<String> lines = new ArrayList<>();
    String verb = one.decision().isPresent() ? "Decide " : "";
    lines.add("⏰ *" + verb + one.item() + "* " + Mrkdwn.inline(one.title(), 250));
    one.decision()
        .map(DecisionPlan::decision)
        .filter(decision -> !decision.options().isEmpty())
        .ifPresent(decision -> lines.add("Options: " + DecisionText.options(decision)));
    String due = DueText.derived(one.due(), today);
    if (!due.isEmpty()) {
      lines.add("*By* " + due);
    }
    if (!one.waiting().isEmpty()) {
      lines.add("*Waits on it* " + Mrkdwn.inline(String.join("; ", one.waiting()), 400));
    }
    lines.add("*Why you* " + why(one));
    return String.join("\n", lines);
  }

  private static String why(Letter.Owed one) {
    if (one.assigned()) {
      return "it was given to you";
    }
    return one.role().isBlank()
        ? "the review names nobody, and you started the nudges"
        : "it is owed by the " + Mrkdwn.bold(one.role(), 80);
  }

  private static List<ObjectNode> buttons(Letter.Owed one) {
    String id = one.item().text();
    return List.of(
        one.decision().isPresent()
            ? Elements.primary("Decide…", "decide " + id)
            : Elements.primary("Done", "done " + id),
        Elements.button("Snooze", "snooze " + id + " 1d"),
        Elements.button("Why?", "show " + id),
        Elements.overflow(
            "snooze.other",
            List.of(
                new Elements.Choice("Snooze 1 hour", "snooze " + id + " 1h"),
                new Elements.Choice("Until tomorrow morning", "snooze " + id + " tomorrow"),
                new Elements.Choice("Until Monday morning", "snooze " + id + " mon"))));
  }
}
