package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.project.SetPreferences;
import java.util.ArrayList;
import java.util.List;

/** How the reader is told things of a project. */
public final class PreferencesPage {
  private PreferencesPage() {}

  /**
   * Renders the page.
   *
   * @param said what was just changed; empty text for nothing
   */
  public static Message of(SetPreferences.Held held, String said) {
    List<String> lines = new ArrayList<>();
    lines.add(said.isEmpty() ? "*How you are reminded*" : "✅ *" + said + "*");
    lines.addAll(PreferencesText.lines(held));
    Blocks blocks = new Blocks().lines(lines, lines.size());
    if (!held.nudging()) {
      blocks.context("Nobody is reminded of anything until a lead starts the nudges.");
    }
    return Message.of(
        blocks.actions(
            List.of(
                Elements.button("Preferences…", "nudges preferences", "nudges.preferences"),
                Elements.button("Nudges", "nudges"))));
  }
}
