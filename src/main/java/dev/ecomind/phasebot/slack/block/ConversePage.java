package dev.ecomind.phasebot.slack.block;

import java.util.List;

/** Says what can be asked in plain words, to somebody who was not understood. */
public final class ConversePage {
  private ConversePage() {}

  public static Message of(String text) {
    return Message.of(
        new Blocks()
            .section(
                "I read \"%s\" and do not know what to answer. Nothing was changed."
                    .formatted(Mrkdwn.inline(text, 200)))
            .section(
                "I understand the same lines as `/ecomind`, and questions such as"
                    + "\n•  what blocks P003?\n•  who owns T14?\n•  when is D1 due?"
                    + "\n•  why is P003 blocked?\n•  what do I owe?\n•  how are we doing?")
            .actions(
                List.of(
                    Elements.button("Status", "status"),
                    Elements.button("My page", "mine"),
                    Elements.button("Help", "help"))));
  }

  /** For what can only be shown after a press. */
  public static Message opening(String line) {
    return Message.of(
        new Blocks().section("This needs a form.", Elements.primary("Open it…", line)));
  }
}
