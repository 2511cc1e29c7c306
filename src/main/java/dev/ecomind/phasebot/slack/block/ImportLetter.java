package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.project.Letter;
import dev.ecomind.phasebot.review.Changes;
import java.util.List;

/** Tells a channel that a revision of the review was taken in: who did it, and what it changed. */
final class ImportLetter {
  private static final int OF_EACH_KIND = 3;
  private static final int LINES = 25;

  private ImportLetter() {}

  static Message of(Letter.ImportRecord record) {
    String title = record.review().title().isBlank() ? record.slug() : record.review().title();
    Blocks blocks = new Blocks().header("Review imported: " + title);
    blocks.section(
        "%s imported %s of *%s*: %s."
            .formatted(
                Mrkdwn.actor(record.taken().actor()),
                record.number() == 1 ? "the first revision" : "revision " + record.number(),
                Mrkdwn.inline(record.slug(), 60),
                Counted.of(record.review())));
    record.changes().ifPresent(changes -> add(blocks, changes));
    blocks.context(
        "*" + Mrkdwn.inline(record.slug(), 60) + "*  ·  entry " + record.taken().sequence());
    return Message.of(
        blocks.actions(
            List.of(
                Elements.button("Status", "status"), Elements.button("Decisions", "decisions"))));
  }

  private static void add(Blocks blocks, Changes changes) {
    List<String> lines = ChangesText.lines(changes, OF_EACH_KIND);
    blocks.section("*What it changes*");
    blocks.lines(lines.isEmpty() ? List.of("No item.") : lines, LINES);
  }
}
