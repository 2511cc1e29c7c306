package dev.ecomind.phasebot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Slack's limits of what a message or view may hold. */
final class BlockLimits {
  private BlockLimits() {}

  static void assertMessage(JsonNode message) {
    assertThat(message.path("text").asText()).isNotBlank().hasSizeLessThanOrEqualTo(4_000);
    assertBlocks(message.path("blocks"));
  }

  /** Those of one message. */
  static void assertBlocks(JsonNode blocks) {
    assertThat(blocks.toString()).hasSizeLessThanOrEqualTo(12_000);
    assertThat(blocks.size()).isBetween(1, 50);
    blocks.forEach(BlockLimits::block);
    assertUnique(blocks, "block_id");
  }

  static void assertView(JsonNode view) {
    assertThat(view.at("/title/text").asText()).hasSizeBetween(1, 24);
    assertThat(view.path("private_metadata").asText()).hasSizeLessThanOrEqualTo(3_000);
    assertThat(view.path("blocks").size()).isBetween(1, 100);
    view.path("blocks").forEach(BlockLimits::block);
  }

  static void assertHome(JsonNode view) {
    assertThat(view.path("type").asText()).isEqualTo("home");
    assertThat(view.path("private_metadata").asText()).hasSizeLessThanOrEqualTo(3_000);
    assertThat(view.path("blocks").size()).isBetween(1, 100);
    assertThat(view.toString()).hasSizeLessThan(250_000);
    view.path("blocks").forEach(BlockLimits::block);
  }

  private static void block(JsonNode block) {
    int most = block.path("type").asText().equals("header") ? 150 : 3_000;
    if (block.has("text")) {
      assertThat(block.at("/text/text").asText()).hasSizeBetween(1, most);
    }
    assertThat(block.path("block_id").asText()).hasSizeLessThanOrEqualTo(255);
    assertThat(block.path("elements").size()).isLessThanOrEqualTo(25);
    assertUnique(block.path("elements"), "action_id");
    block.path("elements").forEach(BlockLimits::element);
    element(block.path("accessory"));
    element(block.path("element"));
  }

  private static void element(JsonNode element) {
    if (element.path("type").asText().equals("button")) {
      assertThat(element.at("/text/text").asText()).hasSizeBetween(1, 75);
    }
    assertThat(element.path("value").asText()).hasSizeLessThanOrEqualTo(2_000);
    assertThat(element.path("options").size()).isLessThanOrEqualTo(100);
    for (JsonNode option : element.path("options")) {
      assertThat(option.at("/text/text").asText()).hasSizeBetween(1, 75);
      assertThat(option.path("value").asText()).hasSizeBetween(1, 150);
    }
  }

  private static void assertUnique(JsonNode things, String field) {
    Set<String> seen = new HashSet<>();
    for (JsonNode thing : things) {
      if (thing.has(field)) {
        assertThat(seen.add(thing.path(field).asText())).as(field + " in " + things).isTrue();
      }
    }
  }
}
