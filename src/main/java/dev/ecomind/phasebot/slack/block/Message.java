package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is shown: blocks, and a text that says the same for notifications and screen readers.
 *
 * @param text mrkdwn, escaped like all else
 * @param blocks an array of blocks, within Slack's limits
 */
public record Message(String text, JsonNode blocks) {

  public Message {
    if (text.isBlank() || !blocks.isArray()) {
      throw new IllegalArgumentException("A message has a text and an array of blocks");
    }
  }

  /** What was sent as an answer; empty where it shows nothing. */
  public static Optional<Message> read(JsonNode answer) {
    String text = answer.path("text").asText();
    JsonNode blocks = answer.path("blocks");
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(
            blocks.isArray()
                ? new Message(text, blocks)
                : new Message(text, JsonNodeFactory.instance.arrayNode()));
  }

  /** One paragraph in mrkdwn. */
  public static Message saying(String markup) {
    return of(new Blocks().section(markup));
  }

  /** Takes its text from the blocks; should they outgrow a message, the last ones give way. */
  static Message of(Blocks blocks) {
    ArrayNode fitting = blocks.json().deepCopy();
    boolean shortened = false;
    while (fitting.size() > Limits.MESSAGE_BLOCKS || length(fitting) > Limits.MESSAGE_CHARACTERS) {
      fitting.remove(lastText(fitting));
      shortened = true;
    }
    if (shortened) {
      fitting.remove(lastText(fitting));
      fitting.addAll(new Blocks().context("… there is more than fits here.").json());
    }
    return new Message(text(fitting), fitting);
  }

  /** The same with buttons that mean that project, wherever they are pressed. */
  public Message meaning(String slug) {
    return new Message(text, PressedLines.meaning(blocks, slug));
  }

  /** The same page of an earlier day: told so, and with nothing to press but the way back. */
  public Message asOf(String day) {
    Blocks past = new Blocks().context("📜 As it stood at the end of " + day + ".");
    for (JsonNode block : blocks) {
      boolean presses = block.path("type").asText().equals("actions");
      if (!presses) {
        ObjectNode shown = block.deepCopy();
        shown.remove("accessory");
        past.addAll(JsonNodeFactory.instance.arrayNode().add(shown));
      }
    }
    return of(past.actions(List.of(Elements.button("As it stands now", "status"))));
  }

  /** The same with something below it. */
  Message followedBy(Blocks more) {
    ArrayNode all = blocks.deepCopy();
    all.addAll(more.json());
    return of(new Blocks().addAll(all));
  }

  private static int length(ArrayNode blocks) {
    return blocks.toString().length();
  }

  /** Buttons stay as long as there is text to drop. */
  private static int lastText(ArrayNode blocks) {
    for (int i = blocks.size() - 1; i > 0; i--) {
      if (!blocks.get(i).path("type").asText().equals("actions")) {
        return i;
      }
    }
    return blocks.size() - 1;
  }

  private static String text(ArrayNode blocks) {
    List<String> lines = new ArrayList<>();
    for (JsonNode block : blocks) {
      switch (block.path("type").asText()) {
        case "header" -> lines.add(Mrkdwn.escape(block.at("/text/text").asText()));
        case "section" -> lines.add(block.at("/text/text").asText());
        case "context" -> block.path("elements").forEach(e -> lines.add(e.path("text").asText()));
        default -> {}
      }
    }
    return lines.isEmpty() ? "–" : Limits.cut(String.join("\n", lines), Limits.FALLBACK);
  }
}
