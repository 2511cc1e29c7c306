package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.Preferences;
import dev.ecomind.phasebot.project.SetPreferences;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** How a person is told things, in words. */
final class PreferencesText {
  private PreferencesText() {}

  /** A line each, with what it means. */
  static List<String> lines(SetPreferences.Held held) {
    Preferences preferences = held.preferences();
    List<String> lines = new ArrayList<>();
    lines.add(
        "🕤 You are reminded at half past nine by the clock of *"
            + name(held.zone())
            + "*"
            + (preferences.zone().isPresent() ? "" : ", as Slack says")
            + ".");
    lines.add(
        preferences
            .quiet()
            .map(quiet -> "🌙 Quiet from *" + quiet.from() + "* to *" + quiet.to() + "*:")
            .map(quiet -> quiet + " what comes then waits until they end.")
            .orElse("🌙 No quiet hours."));
    preferences
        .silenceOn(held.today())
        .ifPresent(
            silence ->
                lines.add(
                    "🔕 Nothing until *"
                        + DayText.of(silence.until())
                        + "*; what comes up till then comes in one message on that morning."));
    lines.add(
        preferences.digest()
            ? "🗓️ On Mondays a summary of what you owe."
            : "🗓️ No weekly summary of what you owe.");
    return lines;
  }

  /** All of it in one line. */
  static String line(SetPreferences.Held held) {
    Preferences preferences = held.preferences();
    List<String> parts = new ArrayList<>();
    parts.add(name(held.zone()));
    parts.add(preferences.quiet().map(quiet -> "quiet " + quiet).orElse("no quiet hours"));
    preferences
        .silenceOn(held.today())
        .ifPresent(silence -> parts.add("🔕 nothing until " + DayText.of(silence.until())));
    parts.add(preferences.digest() ? "weekly summary" : "no weekly summary");
    return String.join("  ·  ", parts);
  }

  static String name(ZoneId zone) {
    return Mrkdwn.inline(zone.getId().replace('_', ' '), 60);
  }
}
