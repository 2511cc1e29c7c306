package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.Ruling;
import dev.ecomind.phasebot.project.DecisionPreview;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.review.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Deciding in a modal: choose, see what it changes, say why, record. */
public final class DecideModal {
  /** Callback of the step that chooses; its fields are {@link #OPTION}, {@link #START}. */
  public static final String CHOOSE = "decide.choose";

  /** Callback of the step that shows the diff; its field is {@link #BECAUSE}. */
  public static final String CONFIRM = "decide.confirm";

  public static final String OPTION = "option";
  public static final String START = "start";
  public static final String BECAUSE = "because";

  private static final int LINES = 60;

  private DecideModal() {}

  /** The first step, with what is known already filled in. */
  public static JsonNode choose(
      Decision decision, DecideForm form, String because, Optional<Ruling> current) {
    Blocks blocks = new Blocks().section(DecisionText.question(decision));
    current.ifPresent(made -> blocks.section("Until now: " + DecisionText.ruling(made)));
    Optional<String> chosen =
        Optional.of(form.option()).filter(option -> !option.isEmpty()).or(decision::recommended);
    blocks.input(
        OPTION, "Option", false, Elements.select(OPTION, choices(decision), chosen(chosen)));
    if (decision.schedule()) {
      blocks.input(
          START,
          "First day of week 1",
          false,
          Elements.day(START, form.start().map(LocalDate::toString)));
    }
    blocks.input(BECAUSE, "Why", true, reason(because));
    blocks.context("Nothing is recorded yet: the next step shows what it changes.");
    return ViewJson.form(CHOOSE, title(decision), "See what changes", form.write(), blocks);
  }

  /** The second step: the diff and the reason. */
  public static JsonNode confirm(DecisionPreview preview, String channel) {
    return confirm(preview, channel, new Blocks());
  }

  /** The second step again, after the plan changed under it. */
  public static JsonNode fresh(DecisionPreview preview, String channel, Refusal stale) {
    return confirm(
        preview,
        channel,
        new Blocks()
            .section(RefusalPage.text(stale, "") + "\n*This is what it changes now:*")
            .divider());
  }

  private static JsonNode confirm(DecisionPreview preview, String channel, Blocks blocks) {
    Decision decision = preview.decision();
    blocks.section(DecisionText.question(decision));
    blocks.section(chosen(preview));
    blocks.divider();
    blocks.section("*What will change*");
    blocks.lines(EffectsText.lines(preview.review(), preview.effects()), LINES);
    blocks.lines(EffectsText.conflicts(preview.conflicts()), LINES);
    blocks.divider();
    blocks.input(BECAUSE, "Why", false, reason(preview.request().because()));
    blocks.context("The record goes to the project's channel, with your name and this reason.");
    DecideForm form =
        new DecideForm(
            channel,
            decision.id(),
            preview.request().option(),
            preview.request().start(),
            preview.revision());
    return ViewJson.form(CONFIRM, title(decision), "Record decision", form.write(), blocks);
  }

  /** What the submitter sees at the end. */
  public static JsonNode recorded(DecisionPreview preview) {
    Blocks blocks = new Blocks();
    blocks.section("✅ *Recorded.*\n" + chosen(preview));
    blocks.lines(EffectsText.lines(preview.review(), preview.effects()), LINES);
    blocks.context("The record follows in the project's channel.");
    return ViewJson.closing("notice", title(preview.decision()), blocks.json());
  }

  public static JsonNode refused(Decision decision, Refusal refusal) {
    return ViewJson.notice(title(decision), RefusalPage.of(refusal, "decide"));
  }

  private static String chosen(DecisionPreview preview) {
    String start = preview.request().start().map(day -> " from " + DayText.of(day)).orElse("");
    String before =
        preview.current().map(made -> "\nSupersedes " + Mrkdwn.bold(made.option(), 80)).orElse("");
    return "➡️ " + Mrkdwn.bold(preview.request().option(), 150) + start + before;
  }

  private static String title(Decision decision) {
    return "Decide " + decision.id();
  }

  private static ObjectNode reason(String because) {
    return Elements.text(BECAUSE, because, "In a sentence or two; it stands in the record");
  }

  private static Optional<String> chosen(Optional<String> option) {
    return option.map(Elements::value);
  }

  private static List<Elements.Choice> choices(Decision decision) {
    return decision.options().stream()
        .map(option -> new Elements.Choice(option.name(), option.name()))
        .toList();
  }
}
