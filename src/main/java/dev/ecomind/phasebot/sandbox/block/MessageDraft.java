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
    String text, ArrayNode blocks, Optional<String> error, List<Finding> findings) {
  private static final int RECOMMENDED_TEXT = 4_000;
  private static final int LONGEST_TEXT = 40_000;

  public MessageDraft {
    blocks = blocks.deepCopy();
    findings = List.copyOf(findings);
  }

  /** Examines {@code text} and {@code blocks} of a request. */
  public static MessageDraft of(JsonNode body) {
    String text = body.path("text").asText("");
    JsonNode blocks = body.path("blocks");
    boolean hasBlocks = blocks.isArray() && !blocks.isEmpty();
    if (!blocks.isMissingNode() && !blocks.isNull() && !blocks.isArray()) {
      return refused("invalid_blocks_format", List.of());
    }
    if (text.isBlank() && !hasBlocks && body.path("attachments").isEmpty()) {
      return refused("no_text", List.of());
    }
    List<Finding> findings = new ArrayList<>();
    if (hasBlocks) {
      findings.addAll(BlockCheck.message(blocks));
      if (findings.stream().anyMatch(Finding::isRefused)) {
        return refused("invalid_blocks", findings);
      }
      if (BlockCheck.isTooLong(blocks)) {
        return refused("msg_blocks_too_long", findings);
      }
      noteMissingText(text, findings);
    } else {
      noteLength(text, findings);
      findings.addAll(BlockCheck.text(text));
    }
    ArrayNode complete = hasBlocks ? Completion.of(blocks) : Json.array();
    return new MessageDraft(cut(text), complete, Optional.empty(), findings);
  }

  /** Slack's JSON of the content. */
  public ObjectNode content() {
    ObjectNode content = Json.object().put("text", text);
    if (!blocks.isEmpty()) {
      content.set("blocks", blocks.deepCopy());
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
    return new MessageDraft("", Json.array(), Optional.of(error), findings);
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
