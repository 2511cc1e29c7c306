package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.project.SetDue;
import dev.ecomind.phasebot.review.Review;
import java.time.LocalDate;
import java.util.Optional;

/** Sets a due day in a modal: choose, see what it changes, say why, record. */
public final class DueModal {
  /** Callback of every step. */
  public static final String DUE = "due";

  /** The field of the day; missing where the review's own deadline is to count again. */
  public static final String DAY = "due.day";

  public static final String BECAUSE = "due.because";

  /** Stands for the review's own deadline, where a preview was made for it. */
  public static final String RESET = "reset";

  private static final int LINES = 60;

  private DueModal() {}

  /** The first step. */
  public static JsonNode choose(String channel, Subject subject, String because) {
    Blocks blocks = new Blocks().section(SubjectText.line(subject));
    String due = DueText.of(subject.due());
    blocks.context(due.isEmpty() ? "No deadline yet." : "Due " + due + ".");
    fields(blocks, subject.due().day(), because);
    blocks.context("Nothing is recorded yet: the next step shows what it changes.");
    return ViewJson.form(
        DUE,
        title(subject.id().text()),
        "See what changes",
        ItemForm.opened(channel, subject.id().text()).write(),
        blocks);
  }

  /**
   * The second step: what it changes. Another day in the field leads to it again.
   *
   * @param stale why it is shown again, after the plan changed under it
   */
  public static JsonNode confirm(
      Review review,
      SetDue.Moved moved,
      SetDue.Wanted wanted,
      String channel,
      Optional<Refusal> stale) {
    Blocks blocks = new Blocks();
    stale.ifPresent(
        late ->
            blocks
                .section(RefusalPage.text(late, "") + "\n*This is what it changes now:*")
                .divider());
    blocks.section(EffectsText.named(review, moved.item()));
    blocks.section(change(moved));
    blocks.lines(EffectsText.besides(review, moved.effects(), moved.item()), LINES);
    blocks.lines(EffectsText.conflicts(moved.conflicts()), LINES);
    if (wanted.day().isPresent()) {
      fields(blocks, wanted.day(), wanted.because());
    } else {
      blocks.input(BECAUSE, "Why", true, reason(wanted.because()));
    }
    blocks.context("The project's channel hears of it, with your name and this reason.");
    ItemForm form =
        new ItemForm(channel, moved.item().text(), shown(wanted.day()), moved.revision());
    return ViewJson.form(DUE, title(moved.item().text()), "Record due day", form.write(), blocks);
  }

  /** What a preview for a day is remembered by. */
  public static String shown(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(RESET);
  }

  public static JsonNode recorded(Review review, SetDue.Moved moved) {
    Blocks blocks = new Blocks().section("✅ *Recorded.*");
    blocks.section(EffectsText.named(review, moved.item()) + "\n" + change(moved));
    blocks.lines(EffectsText.besides(review, moved.effects(), moved.item()), LINES);
    blocks.lines(EffectsText.conflicts(moved.conflicts()), LINES);
    return ViewJson.closing("notice", title(moved.item().text()), blocks.json());
  }

  private static String change(SetDue.Moved moved) {
    String before = moved.before().day().map(DayText::of).orElse("no day");
    String after = moved.after().day().map(DayText::of).orElse("no day");
    return "📅 " + before + " → *" + after + "*";
  }

  private static void fields(Blocks blocks, Optional<LocalDate> day, String because) {
    blocks.input(DAY, "Due", false, Elements.day(DAY, day.map(LocalDate::toString)));
    blocks.input(BECAUSE, "Why", true, reason(because));
  }

  private static ObjectNode reason(String because) {
    return Elements.text(BECAUSE, because, "In a sentence; it stands in the record");
  }

  private static String title(String item) {
    return item + " is due";
  }
}
