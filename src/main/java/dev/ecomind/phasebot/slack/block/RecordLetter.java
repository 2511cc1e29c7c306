package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.project.Letter;
import dev.ecomind.phasebot.review.Decision;
import java.util.List;

/** Tells a channel what was decided: who, what, why, and what follows. */
final class RecordLetter {
  private static final int LINES = 30;

  private RecordLetter() {}

  static Message of(Letter.DecisionRecord record) {
    Decision decision = record.decision();
    Blocks blocks = new Blocks();
    blocks.header("Decision " + decision.id() + ": " + record.ruling().option());
    blocks.section(
        Mrkdwn.bold(decision.question(), 250) + "\n" + DecisionText.ruling(record.ruling()));
    blocks.section("*What this changes*");
    blocks.lines(EffectsText.lines(record.review(), record.effects()), LINES);
    blocks.context(
        "*" + Mrkdwn.inline(record.slug(), 60) + "*  ·  entry " + record.ruling().sequence());
    return Message.of(
        blocks.actions(
            List.of(
                Elements.button("Status", "status"),
                Elements.button("Decisions", "decisions"),
                Elements.button("Why?", "show " + decision.id()))));
  }
}
