package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.Owed;
import dev.ecomind.phasebot.project.Letter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What one person owes, in one message a week. */
final class OwnDigestLetter {
  private static final int LINES = 8;

  private OwnDigestLetter() {}

  static Message of(Letter.OwnDigest digest) {
    LocalDate today = digest.today();
    List<Owed> owed = Owed.by(digest.project().plan(), digest.recipient());
    Map<Urgency, Long> counts = Urgency.count(owed, today);
    Blocks blocks = new Blocks().header("🗓️ Your week at " + digest.project().slug());
    counts.forEach(
        (urgency, count) -> {
          List<String> lines = new ArrayList<>();
          owed.stream()
              .filter(one -> Urgency.of(one, today) == urgency)
              .map(one -> line(one, today))
              .forEach(lines::add);
          blocks.section(urgency.title(count)).lines(lines, LINES);
        });
    blocks.context("You asked for this summary: `/ecomind nudges digest off` ends it.");
    return Message.of(
        blocks.actions(
            List.of(Elements.button("My page", "mine"), Elements.button("Status", "status"))));
  }

  private static String line(Owed one, LocalDate today) {
    String due = DueText.of(one.due(), today);
    return "*%s* %s%s"
        .formatted(one.item(), Mrkdwn.inline(one.title(), 150), due.isEmpty() ? "" : "  ·  " + due);
  }
}
