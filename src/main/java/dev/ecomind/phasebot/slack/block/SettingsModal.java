package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.project.ArrangeProject;
import dev.ecomind.phasebot.project.ArrangeProject.Arrangement;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.review.Review;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a project is arranged by, in a modal for leads: fill in, see what it moves, record. */
public final class SettingsModal {
  /** Callback of the step that takes the fields. */
  public static final String CHOOSE = "settings";

  /** Callback of the step that shows what would move. */
  public static final String CONFIRM = "settings.confirm";

  public static final String START = "settings.start";

  /** The field of the working days; holds names of days with commas between. */
  public static final String DAYS = "settings.days";

  public static final String WEEK = "settings.week";
  public static final String REPOSITORY = "settings.repository";
  private static final int LINES = 60;

  private SettingsModal() {}

  /** The first step. */
  public static JsonNode choose(String channel, ArrangeProject.Arranged arranged) {
    Arrangement now = arranged.arrangement();
    Blocks blocks = new Blocks();
    blocks.input(
        START,
        "First day of week 1",
        true,
        Elements.day(START, now.start().map(LocalDate::toString)));
    blocks.input(
        DAYS,
        "Working days",
        false,
        Elements.checkboxes(
            DAYS, week(), now.days().stream().map(DayOfWeek::name).collect(Collectors.toSet())));
    blocks.input(
        WEEK,
        "Weeks begin on",
        false,
        Elements.select(WEEK, week(), Optional.of(now.weekStart().name())));
    blocks.input(
        REPOSITORY,
        "Address of the repository",
        true,
        Elements.line(
            REPOSITORY,
            now.repository().map(URI::toString).orElse(""),
            "https://git.example.org/team/project/blob/main/"));
    blocks.context("Files that the review names become links below this address.");
    String count =
        arranged.holidays() == 0
            ? "No holidays yet."
            : Counted.of(arranged.holidays(), "holiday") + ".";
    blocks.section(count, Elements.button("Holidays…", "timeline holidays"));
    blocks.context("Where dates move, the next step shows them first.");
    return ViewJson.form(CHOOSE, "Settings", "Next", new PlaceForm(channel).write(), blocks);
  }

  /**
   * The second step: what moves.
   *
   * @param stale why it is shown again, after the plan changed under it
   */
  public static JsonNode confirm(
      Review review, ArrangeProject.Rearranged changed, String channel, Optional<Refusal> stale) {
    Blocks blocks = new Blocks();
    stale.ifPresent(
        late ->
            blocks
                .section(RefusalPage.text(late, "") + "\n*This is what it changes now:*")
                .divider());
    blocks.lines(changes(changed), LINES);
    blocks.divider();
    blocks.section("*What moves*");
    blocks.lines(EffectsText.lines(review, changed.effects()), LINES);
    blocks.lines(EffectsText.conflicts(changed.conflicts()), LINES);
    SettingsForm form = SettingsForm.of(channel, changed.after(), changed.revision());
    return ViewJson.form(CONFIRM, "Settings", "Record", form.write(), blocks);
  }

  public static JsonNode recorded(Review review, ArrangeProject.Rearranged changed) {
    Blocks blocks = new Blocks().section("✅ *Recorded.*");
    blocks.lines(changes(changed), LINES);
    if (!changed.effects().isEmpty()) {
      blocks.lines(EffectsText.lines(review, changed.effects()), LINES);
    }
    return ViewJson.closing("notice", "Settings", blocks.json());
  }

  /** Tells that nothing was recorded, where there is no field to tell it at. */
  public static JsonNode refused(Refusal refusal) {
    return ViewJson.closing(
        "notice", "Settings", new Blocks().section(RefusalPage.text(refusal, "")).json());
  }

  private static List<String> changes(ArrangeProject.Rearranged changed) {
    List<String> before = values(changed.before());
    List<String> after = values(changed.after());
    List<String> names = List.of("Start", "Working days", "Weeks begin on", "Repository");
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      if (!before.get(at).equals(after.get(at))) {
        lines.add("%s: %s → *%s*".formatted(names.get(at), before.get(at), after.get(at)));
      }
    }
    return lines;
  }

  private static List<String> values(Arrangement arrangement) {
    return List.of(
        arrangement.start().map(DayText::of).orElse("none"),
        SettingsText.days(arrangement.days()),
        SettingsText.name(arrangement.weekStart(), TextStyle.FULL),
        arrangement.repository().map(base -> Mrkdwn.inline(base.toString(), 300)).orElse("none"));
  }

  private static List<Elements.Choice> week() {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> new Elements.Choice(SettingsText.name(day, TextStyle.FULL), day.name()))
        .toList();
  }
}
