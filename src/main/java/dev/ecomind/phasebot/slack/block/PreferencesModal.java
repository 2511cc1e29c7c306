package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.Preferences;
import dev.ecomind.phasebot.plan.QuietHours;
import dev.ecomind.phasebot.project.SetPreferences;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Asks a person how to be told things. */
public final class PreferencesModal {
  public static final String PREFERENCES = "preferences";

  /** The field of the zone, with {@link #AUTO} or a zone's name; searched while somebody types. */
  public static final String ZONE = "preferences.zone";

  public static final String QUIET_FROM = "preferences.from";
  public static final String QUIET_TO = "preferences.to";
  public static final String OFF = "preferences.off";

  /** The field of the digest; holds {@link #WANTED} or nothing. */
  public static final String DIGEST = "preferences.digest";

  /** Stands for the zone that Slack knows. */
  public static final String AUTO = "auto";

  public static final String WANTED = "digest";

  private PreferencesModal() {}

  public static JsonNode of(String channel, SetPreferences.Held held) {
    Preferences now = held.preferences();
    Blocks blocks = new Blocks();
    blocks.input(ZONE, "Whose clock counts", false, zone(now));
    blocks.input(QUIET_FROM, "Quiet from", true, time(QUIET_FROM, now, quiet -> quiet.from()));
    blocks.input(QUIET_TO, "Quiet to", true, time(QUIET_TO, now, quiet -> quiet.to()));
    blocks.context("What comes in quiet hours waits until they end. They may go past midnight.");
    Optional<String> off = now.silenceOn(held.today()).map(silence -> silence.until().toString());
    blocks.input(OFF, "Nothing until", true, Elements.day(OFF, off));
    blocks.context("What comes up till then comes in one message on the morning of that day.");
    Elements.Choice digest = new Elements.Choice("On Mondays a summary of what I owe", WANTED);
    blocks.input(
        DIGEST,
        "Summary",
        true,
        Elements.checkboxes(DIGEST, List.of(digest), now.digest() ? Set.of(WANTED) : Set.of()));
    return ViewJson.form(
        PREFERENCES, "Preferences", "Save", new PlaceForm(channel).write(), blocks);
  }

  public static JsonNode saved(SetPreferences.Held held) {
    Blocks blocks = new Blocks().section("✅ *Saved.*");
    List<String> lines = PreferencesText.lines(held);
    return ViewJson.closing("notice", "Preferences", blocks.lines(lines, lines.size()).json());
  }

  private static ObjectNode zone(Preferences now) {
    Elements.Choice chosen =
        now.zone()
            .map(zone -> new Elements.Choice(PreferencesText.name(zone), zone.getId()))
            .orElse(new Elements.Choice(OptionsJson.AS_IN_SLACK, AUTO));
    return Elements.search(ZONE, "Type a city", chosen);
  }

  private static ObjectNode time(
      String id, Preferences now, Function<QuietHours, LocalTime> which) {
    return Elements.time(id, now.quiet().map(which).map(LocalTime::toString));
  }
}
