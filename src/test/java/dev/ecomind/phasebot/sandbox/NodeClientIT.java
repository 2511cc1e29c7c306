package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Slack's client for Node, which knows nothing of ours, can use the sandbox. */
final class NodeClientIT {
  private static final Path SOURCES = Path.of("src", "test", "node");
  private static final Path FOLDER = Path.of("target", "node");
  private static final long PATIENCE_MINUTES = 5;

  private final Bench bench = Bench.start();

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void nodeClient_findsWhatItExpects() throws Exception {
    install();

    JsonNode told = told(run("node", "client.mjs", bench.sandbox.apiUrl().toString(), Bench.TOKEN));

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

  private static void install() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    for (String name : List.of("package.json", "package-lock.json", "client.mjs")) {
      Files.copy(SOURCES.resolve(name), FOLDER.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    try {
      run("node", "--version");
    } catch (IOException absent) {
      absent("NODE IS NOT INSTALLED: the sandbox is NOT tried with Slack's client for Node.");
    }
    if (!Files.isDirectory(FOLDER.resolve("node_modules/@slack/web-api"))) {
      run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
    }
  }

  private static void absent(String words) {
    if (System.getenv("CI") != null) {
      fail(words);
    }
    System.err.println("=".repeat(words.length()) + "\n" + words);
    Assumptions.abort(words);
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Path out = FOLDER.resolve(command[0] + ".out");
    Process process =
        new ProcessBuilder(command)
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    try {
      boolean isOver = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
      String said = Files.readString(out, StandardCharsets.UTF_8);
      assertThat(isOver).as("%s ended; it said:%n%s", List.of(command), said).isTrue();
      assertThat(process.exitValue()).as("%s said:%n%s", List.of(command), said).isZero();
      return said;
    } finally {
      process.destroyForcibly();
    }
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
