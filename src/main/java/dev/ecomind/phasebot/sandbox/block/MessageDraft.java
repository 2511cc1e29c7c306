package dev.ecomind.phasebot.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a bot wants to post, examined: its content, and Slack's word for why it is refused. */
public record MessageDraft(
    String text,
    ArrayNode blocks,
    ArrayNode attachments,
    Optional<String> error,
    List<Finding> findings) {
  private static final int RECOMMENDED_TEXT = 4_000;
  private static final int LONGEST_TEXT = 40_000;
  private static final int MOST_ATTACHMENTS = 100;

  public MessageDraft {
    blocks = blocks.deepCopy();
    attachments = attachments.deepCopy();
    findings = List.copyOf(findings);
  }

  /** Examines {@code text}, {@code blocks} and {@code attachments} of a call. */
  public static MessageDraft of(JsonNode body) {
    return of(body, false);
  }

  /** Examines what a command or a response url is answered, where Slack is less strict. */
  public static MessageDraft ofAnswer(JsonNode body) {
    return of(body, true);
  }

  private static MessageDraft of(JsonNode body, boolean isAnswer) {
    String text = body.path("text").asText("");
    JsonNode blocks = body.path("blocks");
    JsonNode attachments = body.path("attachments");
    if (isNoList(blocks)) {
      return refused("invalid_blocks_format", List.of());
    }
    if (isNoList(attachments)) {
      return refused("invalid_attachments", List.of());
    }
    if (text.isBlank() && blocks.isEmpty() && attachments.isEmpty()) {
      return refused("no_text", List.of());
    }
    if (attachments.size() > MOST_ATTACHMENTS) {
      return refused("too_many_attachments", List.of());
    }
    List<Finding> findings = new ArrayList<>();
    int index = 0;
    for (JsonNode attachment : attachments) {
      String pointer = "/attachments/" + index++ + "/blocks";
      findings.addAll(BlockCheck.message(list(attachment.path("blocks")), pointer, isAnswer));
    }
    if (findings.stream().anyMatch(Finding::isRefused)) {
      return refused("invalid_attachments", findings);
    }
    findings.addAll(BlockCheck.message(list(blocks), "/blocks", isAnswer));
    if (findings.stream().anyMatch(Finding::isRefused)) {
      return refused("invalid_blocks", findings);
    }
    if (BlockCheck.isTooLong(blocks)) {
      return refused("msg_blocks_too_long", findings);
    }
    if (blocks.isEmpty()) {
      noteLength(text, findings);
      findings.addAll(BlockCheck.text(text));
    } else {
      noteMissingText(text, findings);
    }
    return new MessageDraft(
        cut(text), Completion.of(list(blocks)), list(attachments), Optional.empty(), findings);
  }

  /** Slack's JSON of the content. */
  public ObjectNode content() {
    ObjectNode content = Json.object().put("text", text);
    if (!blocks.isEmpty()) {
      content.set("blocks", blocks.deepCopy());
    }
    if (!attachments.isEmpty()) {
      content.set("attachments", attachments.deepCopy());
    }
    return content;
  }

  /** What Slack would refuse, in its words. */
  public List<String> refusals() {
    return findings.stream().filter(Finding::isRefused).map(Finding::message).toList();
  }

  /** What Slack would show badly. */
  public List<String> notes() {
    return findings.stream()
        .filter(finding -> !finding.isRefused())
        .map(finding -> finding.words() + " at " + finding.pointer())
        .toList();
  }

  private static MessageDraft refused(String error, List<Finding> findings) {
    return new MessageDraft("", Json.array(), Json.array(), Optional.of(error), findings);
  }

  private static boolean isNoList(JsonNode node) {
    return !node.isMissingNode() && !node.isNull() && !node.isArray();
  }

  private static ArrayNode list(JsonNode node) {
    return node.isArray() ? (ArrayNode) node : Json.array();
  }

  private static void noteMissingText(String text, List<Finding> findings) {
    if (text.isBlank()) {
      findings.add(new Finding(false, "no text for notifications and screen readers", "/text"));
    }
  }

  private static void noteLength(String text, List<Finding> findings) {
    if (text.length() > RECOMMENDED_TEXT) {
      findings.add(new Finding(false, "text of " + text.length() + " characters", "/text"));
    }
  }

  private static String cut(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }
}
