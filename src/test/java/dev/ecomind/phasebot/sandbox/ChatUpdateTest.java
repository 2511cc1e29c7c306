package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@code chat.update} changes of a message, and what it leaves. */
final class ChatUpdateTest {
  private static final String PHASES = "C01PHASES02";
  private static final String BLOCKS =
      "[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"before\"}}]";

  @RegisterExtension private final SandboxExtension sandbox = SandboxExtension.shipped();
  private String ts = "";

  @BeforeEach
  void post() throws Exception {
    ts =
        sandbox
            .client()
            .chatPostMessage(
                r ->
                    r.channel(PHASES)
                        .text("before")
                        .blocksAsString(BLOCKS)
                        .metadataAsString("{\"event_type\":\"e\",\"event_payload\":{\"k\":\"v\"}}"))
            .getTs();
  }

  @Test
  void textAlone_leavesTheBlocksAndIsAViolation() {
    update(Map.of("text", "after"));

    assertThat(stored().at("/blocks/0/text/text").asText()).isEqualTo("before");
    assertThat(stored().path("text").asText()).isEqualTo("after");
    assertThat(sandbox.violations()).singleElement().asString().contains("keeps its blocks");
  }

  @Test
  void emptyBlocks_takeThemAway() {
    update(Map.of("text", "after", "blocks", "[]"));

    assertThat(stored().has("blocks")).isFalse();
    assertThat(sandbox.message("mia", "phases").path("text").asText()).isEqualTo("after");
  }

  @Test
  void newBlocks_replaceTheOld() {
    update(Map.of("text", "after", "blocks", BLOCKS.replace("before", "after")));

    assertThat(stored().at("/blocks/0/text/text").asText()).isEqualTo("after");
    assertThat(stored().path("edited").path("user").asText()).isEqualTo("U01ECOMIND8");
  }

  @Test
  void metadata_staysUnlessNamed() {
    update(Map.of("text", "after", "blocks", "[]"));
    assertThat(stored().at("/metadata/event_payload/k").asText()).isEqualTo("v");

    update(Map.of("text", "again", "metadata", "{}"));
    assertThat(stored().has("metadata")).isFalse();
  }

  private void update(Map<String, String> changes) {
    Map<String, String> arguments = new java.util.HashMap<>(changes);
    arguments.put("channel", PHASES);
    arguments.put("ts", ts);
    JsonNode answer = sandbox.api().form("chat.update", arguments);
    assertThat(answer.path("ok").asBoolean()).as("%s", answer).isTrue();
  }

  private JsonNode stored() {
    return sandbox.page().stored(PHASES).get(0);
  }
}
