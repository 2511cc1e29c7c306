package dev.ecomind.phasebot.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Holds what a bot wants to show against Slack's rules. */
public final class BlockCheck {
  private static final int BLOCKS_OF_MESSAGE = 50;
  private static final int BUDGET = 12_000;
  private static final int REFUSED_FROM = 13_200;
  private static final int VIEW_BYTES = 250_000;

  private static final Rules RULES = Rules.load();
  private static final Rule MESSAGE_BLOCKS =
      new RuleText(RULES).read("list 0.." + BLOCKS_OF_MESSAGE + " of block");

  private BlockCheck() {}

  /** What is wrong with the blocks of a message. */
  public static List<Finding> message(JsonNode blocks) {
    return message(blocks, "/blocks", false);
  }

  /** The same of blocks elsewhere; answers to commands and hooks may repeat the ids of blocks. */
  static List<Finding> message(JsonNode blocks, String pointer, boolean mayRepeatIds) {
    Examination seen = new Examination(Surface.MESSAGE, mayRepeatIds);
    MESSAGE_BLOCKS.check(blocks, pointer, seen);
    Coherence.check(blocks, pointer, seen);
    int characters = characters(blocks);
    if (characters > BUDGET) {
      seen.note(pointer, "all blocks together have " + characters + " characters");
    }
    return seen.findings();
  }

  /** Whether the blocks of a message are together longer than Slack takes. */
  public static boolean isTooLong(JsonNode blocks) {
    return characters(blocks) > REFUSED_FROM;
  }

  /** What is wrong with a text that Slack reads as mrkdwn. */
  public static List<Finding> text(String text) {
    Examination seen = new Examination(Surface.MESSAGE);
    Appearance.noteMrkdwn(text, "/text", seen);
    return seen.findings();
  }

  /** What is wrong with a modal or a Home tab. */
  public static List<Finding> view(JsonNode view, Surface surface) {
    Examination seen = new Examination(surface);
    RULES.checkView(surface.name().toLowerCase(Locale.ROOT), view, "/view", seen);
    Coherence.check(view.path("blocks"), "/view/blocks", seen);
    for (JsonNode block : view.path("blocks")) {
      if (surface == Surface.MODAL
          && block.path("type").asText().equals("input")
          && !view.has("submit")) {
        seen.refuse("/view", "missing required field: submit, as there is an input");
        break;
      }
    }
    return seen.findings();
  }

  /** What is wrong with the options that an app offers while a person types. */
  public static List<Finding> choices(JsonNode answer) {
    Examination seen = new Examination(Surface.MESSAGE);
    RULES.checkObject("choices", answer, "", seen);
    if (answer.has("options") == answer.has("option_groups")) {
      seen.refuse("", "must have exactly one of options, option_groups");
    }
    return seen.findings();
  }

  public static boolean isViewTooLarge(JsonNode view) {
    return view.toString().getBytes(StandardCharsets.UTF_8).length > VIEW_BYTES;
  }

  private static int characters(JsonNode node) {
    int sum = 0;
    for (JsonNode child : node) {
      sum += child.isTextual() ? 0 : characters(child);
    }
    JsonNode text = node.path("text");
    return sum + (text.isTextual() ? Examination.length(text) : 0);
  }
}
