package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.project.Holiday;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.project.SetHolidays;
import dev.ecomind.phasebot.review.Review;
import java.util.List;
import java.util.Optional;

/** Holidays from a file, in a modal for leads: choose it, see what was read and moves, record. */
public final class HolidaysModal {
  /** Callback of the step that takes the file. */
  public static final String CHOOSE = "holidays";

  /** Callback of the step that shows what would move. */
  public static final String CONFIRM = "holidays.confirm";

  public static final String FILE = "holidays.file";

  private static final List<String> ENDINGS = List.of("ics", "txt", "text");
  private static final String TITLE = "Holidays";
  private static final int DAYS = 12;
  private static final int NOTES = 5;
  private static final int LINES = 40;

  private HolidaysModal() {}

  /**
   * The first step.
   *
   * @param count how many days off there are now
   */
  public static JsonNode choose(String channel, int count) {
    return choose(
        channel,
        count == 0
            ? "The project has no holidays yet."
            : "The project has " + Counted.of(count, "holiday") + ". A file replaces them.");
  }

  /** The first step again, and first of all why. */
  public static JsonNode again(String channel, String why) {
    return choose(channel, "🤔 " + Mrkdwn.spoken(why));
  }

  private static JsonNode choose(String channel, String first) {
    Blocks blocks =
        new Blocks()
            .section(first)
            .input(FILE, "File of holidays", false, Elements.file(FILE, ENDINGS))
            .context(
                "A calendar (.ics) as Google, Outlook and Apple export it, or a text with a day a"
                    + " line: `2025-12-24..2025-12-26 Christmas`.")
            .context("Nothing is changed yet: the next step shows what it moves.");
    return ViewJson.form(
        CHOOSE, TITLE, "See what changes", HolidaysForm.opened(channel).write(), blocks);
  }

  /** Stands there while the file is fetched. */
  public static JsonNode reading(String channel) {
    return ViewJson.closing("notice", TITLE, new Blocks().section("⏳ Reading the file…").json())
        .put("private_metadata", new PlaceForm(channel).write());
  }

  /**
   * The second step.
   *
   * @param stale why it is shown again, after the plan changed under it
   */
  public static JsonNode confirm(
      Review review,
      SetHolidays.Changed changed,
      String channel,
      AttachedFile file,
      Optional<Refusal> stale) {
    Blocks blocks = new Blocks();
    stale.ifPresent(late -> blocks.section(RefusalPage.text(late, "")).divider());
    blocks.addAll(read(changed).json());
    blocks.divider();
    blocks.section("*What moves*");
    blocks.lines(EffectsText.lines(review, changed.effects()), LINES);
    return ViewJson.form(
        CONFIRM,
        TITLE,
        "Record",
        HolidaysForm.shown(channel, file, changed.revision()).write(),
        blocks);
  }

  public static JsonNode recorded(Review review, SetHolidays.Changed changed) {
    Blocks blocks = new Blocks().section("✅ *Recorded.*").addAll(read(changed));
    if (!changed.effects().isEmpty()) {
      blocks.lines(EffectsText.lines(review, changed.effects()), LINES);
    }
    return ViewJson.closing("notice", TITLE, blocks.json());
  }

  private static Blocks read(SetHolidays.Changed changed) {
    Blocks blocks = new Blocks();
    blocks.section("📖 Read: " + Counted.of(changed.read().days().size(), "day") + " off.");
    blocks.lines(changed.read().all().stream().map(HolidaysModal::line).toList(), DAYS);
    List<String> notes =
        changed.read().notes().stream().map(note -> Mrkdwn.inline(note, 300)).toList();
    return blocks.lines(notes, NOTES);
  }

  private static String line(Holiday holiday) {
    String days =
        holiday.first().equals(holiday.last())
            ? DayText.of(holiday.first())
            : DayText.of(holiday.first()) + " – " + DayText.of(holiday.last());
    return "•  "
        + days
        + (holiday.name().isBlank() ? "" : "  " + Mrkdwn.inline(holiday.name(), 80));
  }
}
