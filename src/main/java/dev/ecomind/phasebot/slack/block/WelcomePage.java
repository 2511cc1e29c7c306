package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.project.Snapshot;
import java.util.List;

/** The one message with which the bot greets a channel. */
public final class WelcomePage {
  private WelcomePage() {}

  /** In a channel that has no project yet. */
  public static Message empty() {
    return Message.of(
        new Blocks()
            .header("Hello, I am EcoMind")
            .section(
                "I read your phase review, keep its phases, decisions and deadlines, and nudge"
                    + " whoever owes something in time.")
            .section(
                "1.  A lead hands me the document: *Import review*, or the shortcut of the same"
                    + " name on a message with a file.\n2.  I say what I read and what it"
                    + " contradicts.\n3.  You say who holds which role.\n4.  Nobody is nudged until"
                    + " a lead has seen what would be sent and starts it.")
            .actions(
                List.of(
                    Elements.primary("Import review", "import"), Elements.button("Help", "help"))));
  }

  /** In a channel that speaks of a project. */
  public static Message to(Snapshot project) {
    return Message.of(
        new Blocks()
            .section(
                "Hello, I am EcoMind. This channel speaks of %s: `/ecomind status` shows how it"
                        .formatted(Mrkdwn.bold(project.slug(), 60))
                    + " stands.")
            .actions(
                List.of(
                    Elements.button("Status", "status"),
                    Elements.button("My page", "mine"),
                    Elements.button("Help", "help"))));
  }
}
