package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.project.Refusal;
import java.util.List;

/** Says why something was not done, and what to do instead. */
public final class RefusalPage {
  private RefusalPage() {}

  /**
   * Renders the refusal.
   *
   * @param verb the verb that was refused, for a suggestion that is a target only
   */
  public static Message of(Refusal refusal, String verb) {
    return Message.of(new Blocks().section(text(refusal, verb)));
  }

  /** The same with the button that shows what holds now. */
  public static Message stale(Refusal refusal, String line) {
    return Message.of(
        new Blocks()
            .section(text(refusal, ""))
            .actions(List.of(Elements.primary("Show new preview", line))));
  }

  /** The same with something that can be done instead. */
  public static Message offering(Refusal refusal, String verb, String label, String line) {
    return Message.of(
        new Blocks().section(text(refusal, verb)).actions(List.of(Elements.primary(label, line))));
  }

  static String text(Refusal refusal, String verb) {
    String line = refusal.tryThis().map(words -> "\nTry: `" + code(words, verb) + "`").orElse("");
    return glyph(refusal.kind()) + " " + Mrkdwn.spoken(refusal.text()) + line;
  }

  /** The words alone, for a field's error, which knows no markup. */
  public static String plain(Refusal refusal) {
    return Mrkdwn.plain(refusal.text()).replace("*", "").replace("`", "");
  }

  private static String code(String words, String verb) {
    String command = words.startsWith("/") ? words : "/ecomind " + verb + " " + words;
    return Mrkdwn.inline(command.replace("`", "'"), 300);
  }

  private static String glyph(Refusal.Kind kind) {
    return switch (kind) {
      case ALREADY -> "✅";
      case NOT_ALLOWED -> "🔒";
      case STALE -> "🔄";
      case NO_PROJECT, UNKNOWN -> "🤔";
    };
  }
}
