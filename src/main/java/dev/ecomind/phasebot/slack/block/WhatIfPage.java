package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.project.WhatIf;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Option;
import dev.ecomind.phasebot.review.Review;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What decisions or another start would change. */
public final class WhatIfPage {
  private static final int LINES = 40;
  private static final int LINES_EACH = 14;
  private static final int OPTIONS = 6;
  private static final int LONGEST_TYPED = 60;

  private WhatIfPage() {}

  public static Message of(
      Review review, WhatIf.Consequence consequence, Optional<LocalDate> start) {
    Blocks blocks = new Blocks().header("What if");
    List<String> supposed = new ArrayList<>();
    consequence
        .taken()
        .forEach((id, option) -> supposed.add("*" + id + "* = " + Mrkdwn.bold(option, 80)));
    start.ifPresent(day -> supposed.add("start " + DayText.of(day)));
    blocks.section("🔮 " + String.join("  ·  ", supposed));
    consequences(blocks, review, consequence, LINES);
    blocks.context("Nothing was recorded.");
    List<ObjectNode> buttons = new ArrayList<>();
    for (Map.Entry<ItemId, String> one : consequence.taken().entrySet()) {
      review
          .decision(one.getKey())
          .ifPresent(decision -> buttons.add(decide(decision, one.getValue(), start)));
      buttons.add(
          Elements.button("Compare options", "whatif " + one.getKey(), "whatif." + one.getKey()));
    }
    List<ObjectNode> most = buttons.subList(0, Math.min(4, buttons.size()));
    most.add(Elements.button("Status", "status"));
    return Message.of(blocks.actions(most));
  }

  /** The options of one decision, one below the other. */
  public static Message compared(
      Review review, Decision decision, List<WhatIf.Consequence> each, Optional<LocalDate> start) {
    Blocks blocks = new Blocks().header("What if: options of " + decision.id());
    blocks.section(DecisionText.question(decision));
    if (each.isEmpty()) {
      blocks.section("The review names no options for it.");
    }
    List<ObjectNode> buttons = new ArrayList<>();
    for (int at = 0; at < Math.min(OPTIONS, each.size()); at++) {
      Option option = decision.options().get(at);
      blocks.divider();
      blocks.section("🔮 " + Mrkdwn.bold(option.name(), 150));
      consequences(blocks, review, each.get(at), LINES_EACH);
      if (at < 4) {
        buttons.add(decide(decision, option.name(), start));
      }
    }
    blocks.context("Nothing was recorded.");
    return Message.of(blocks.actions(buttons));
  }

  private static void consequences(
      Blocks blocks, Review review, WhatIf.Consequence consequence, int most) {
    blocks.lines(EffectsText.lines(review, consequence.effects()), most);
    blocks.lines(EffectsText.conflicts(consequence.conflicts()), LINES_EACH);
  }

  private static ObjectNode decide(Decision decision, String option, Optional<LocalDate> start) {
    String from = start.map(day -> " start=" + day).orElse("");
    String id = decision.id().text();
    return Elements.button(
        "Decide " + Limits.cutPlain(option, 40) + "…",
        "decide " + id + typed(decision, option) + from,
        "decide." + id + "." + Integer.toHexString(option.hashCode()));
  }

  /** So much of the option's name as can be typed and means it alone; the form asks otherwise. */
  private static String typed(Decision decision, String option) {
    int end = 0;
    while (end < option.length() && end < LONGEST_TYPED && isPlain(option.charAt(end))) {
      end++;
    }
    String words = option.substring(0, end).strip();
    boolean means =
        !words.isEmpty()
            && (words.equals(option)
                || decision.options().stream().filter(one -> one.startsWith(words)).count() == 1);
    return means ? " \"" + words + "\"" : "";
  }

  private static boolean isPlain(char character) {
    return Character.isLetterOrDigit(character) || " -._/+()".indexOf(character) >= 0;
  }
}
