package dev.ecomind.phasebot.slack.block;

import java.util.ArrayList;
import java.util.List;

/** What can be said, generated from the verbs themselves. */
public final class HelpPage {
  private HelpPage() {}

  public static Message of(List<VerbHelp> verbs) {
    Blocks blocks = new Blocks().header("What you can ask me");
    blocks.section(
        "I keep the phases, decisions and deadlines of this review, and nudge whoever owes"
            + " something in time. Everything here also works with the buttons.");
    List<String> lines = new ArrayList<>();
    for (VerbHelp verb : verbs) {
      lines.add("`/ecomind %s`  %s".formatted(code(verb.form()), Mrkdwn.inline(verb.line(), 200)));
    }
    blocks.lines(lines, Integer.MAX_VALUE);
    blocks.context("More on one of them: `/ecomind help decide`");
    return Message.of(
        blocks.actions(
            List.of(
                Elements.button("Status", "status"),
                Elements.button("My page", "mine"),
                Elements.button("Decisions", "decisions"),
                Elements.button("Roles", "role"),
                Elements.button("Nudges", "nudges"),
                Elements.button("Issues", "issues"),
                Elements.button("Timeline", "timeline"),
                Elements.button("Import review", "import"),
                Elements.button("Export", "export"))));
  }

  public static Message of(VerbHelp verb) {
    String aliases = verb.aliases().isEmpty() ? "" : "\nAlso: " + String.join(", ", verb.aliases());
    return Message.of(
        new Blocks()
            .section(
                "*%s*  %s\n`/ecomind %s`%s\nFor example: `%s`\nWho may: %s\nBy mouse: %s"
                    .formatted(
                        verb.name(),
                        Mrkdwn.inline(verb.line(), 200),
                        code(verb.form()),
                        aliases,
                        code(verb.example()),
                        verb.who(),
                        verb.mouse()))
            .actions(List.of(Elements.button("All verbs", "help"))));
  }

  private static String code(String text) {
    return Mrkdwn.inline(text.replace("`", "'"), 300);
  }
}
