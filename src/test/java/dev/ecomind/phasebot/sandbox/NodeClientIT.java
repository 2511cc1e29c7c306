package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Slack's client for Node, which knows nothing of ours, can use the sandbox. */
final class NodeClientIT {
  private final Bench bench = Bench.start();

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void nodeClient_findsWhatItExpects() throws Exception {
    NodePackages.install();

    JsonNode told =
        told(
            NodePackages.run("node", "client.mjs", bench.sandbox.apiUrl().toString(), Bench.TOKEN));

    assertThat(told.path("auth.test").asText()).isEqualTo("U01ECOMIND8");
    assertThat(told.path("chat.postMessage").asText()).isEqualTo("Status");
    assertThat(told.path("chat.update").asText()).isEqualTo("Changed");
    assertThat(told.path("conversations.history")).extracting(JsonNode::asText).contains("a nudge");
    assertThat(told.path("users.list")).hasSize(8);
    assertThat(told.path("users.info").asText()).isEqualTo("Asia/Tokyo");
    assertThat(told.path("wrong token").asText()).isEqualTo("invalid_auth");
    assertThat(told.path("views.open").asText()).isEqualTo("invalid_trigger_id");
    assertThat(told.path("bad blocks").asText()).isEqualTo("invalid_blocks");
    assertThat(told.path("nowhere").asText()).isEqualTo("channel_not_found");
    assertThat(told.path("views.publish").asText()).isEqualTo("home");
    assertThat(bench.page.as("mia").messages())
        .extracting(row -> row.path("text").asText())
        .containsExactly("Changed", "psst");
  }

  private static JsonNode told(String output) {
    ObjectNode told = Json.object();
    for (String line : output.split("\n", -1)) {
      Json.parseObject(line)
          .ifPresent(one -> told.set(one.path("name").asText(), one.path("value")));
    }
    return told;
  }
}
