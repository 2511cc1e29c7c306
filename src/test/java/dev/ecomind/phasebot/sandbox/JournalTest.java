package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What outlives a restart. */
final class JournalTest {
  private static final Instant START = Instant.parse("2025-10-07T09:00:00Z");

  @TempDir private Path folder;

  @Test
  void messagesAndClock_surviveARestart() throws Exception {
    try (Sandbox first = start()) {
      SandboxPage page = SandboxPage.of(first);
      page.as("mia").types("before");
      post(first, "kept");
      page.advance(Duration.ofHours(3));
    }

    try (Sandbox second = start()) {
      SandboxPage page = SandboxPage.of(second);
      assertThat(page.as("dana").messages())
          .extracting(row -> row.path("text").asText())
          .containsExactly("before", "kept");
      assertThat(page.now()).isEqualTo(START.plus(Duration.ofHours(3)));
    }
  }

  @Test
  void tornLastLine_isPassedOver() throws Exception {
    try (Sandbox first = start()) {
      post(first, "kept");
    }
    Files.writeString(
        folder.resolve("workspace.jsonl"),
        "{\"entry\":\"message\",\"bo",
        StandardCharsets.UTF_8,
        StandardOpenOption.APPEND);

    try (Sandbox second = start()) {
      post(second, "next");
    }

    try (Sandbox third = start()) {
      assertThat(SandboxPage.of(third).as("mia").messages()).hasSize(2);
    }
  }

  @Test
  void deletedMessages_stayDeleted() throws Exception {
    try (Sandbox first = start()) {
      String ts = post(first, "away");
      client(first).chatDelete(r -> r.channel("C01PHASES02").ts(ts));
    }

    try (Sandbox second = start()) {
      assertThat(SandboxPage.of(second).as("mia").messages()).isEmpty();
    }
  }

  @Test
  void files_areHandedOutAtTheNewAddress() throws Exception {
    try (Sandbox first = start()) {
      SandboxUser mia = SandboxPage.of(first).as("mia");
      String id = mia.uploads("review.md", new byte[] {1, 2}).at("/file/id").asText();
      mia.shares(id, "read");
    }

    try (Sandbox second = start()) {
      JsonNode row = SandboxPage.of(second).as("mia").lastMessage();
      assertThat(row.at("/files/0/name").asText()).isEqualTo("review.md");
      assertThat(row.at("/files/0/url_private").asText())
          .startsWith(second.address() + "files-pri/");
      assertThat(client(second).filesInfo(r -> r.file(row.at("/files/0/id").asText())).isOk())
          .isTrue();
    }
  }

  private Sandbox start() {
    return Sandbox.start(
        new SandboxSettings(
            0,
            Optional.empty(),
            FakeBot.SECRET,
            Bench.TOKEN,
            "xapp-sandbox-0123456789",
            Optional.of(folder),
            Bench.manifest(),
            Optional.empty()),
        VirtualClock.fixed(START));
  }

  private static String post(Sandbox sandbox, String text) throws Exception {
    return client(sandbox).chatPostMessage(r -> r.channel("C01PHASES02").text(text)).getTs();
  }

  private static com.slack.api.methods.MethodsClient client(Sandbox sandbox) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(sandbox.apiUrl().toString());
    config.setStatsEnabled(false);
    return Slack.getInstance(config).methods(Bench.TOKEN);
  }
}
