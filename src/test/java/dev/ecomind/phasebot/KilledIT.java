package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.sandbox.SandboxPage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program as a process of its own: started, killed, started again on the same data. */
final class KilledIT {

  private static final Pattern FRONT_DOOR = Pattern.compile("Slack at port (\\d+)");
  private static final Map<String, String> CREDENTIALS =
      Map.of("SLACK_SIGNING_SECRET", "a-secret-for-tests", "SLACK_BOT_TOKEN", "xoxb-for-tests");

  @TempDir private Path folder;

  @Test
  void tryKilled_goesOnWhereItWasAndSendsNothingTwice() throws Exception {
    String[] arguments = {"try", "--port", "0", "--data", folder.resolve("data").toString()};
    List<String> before;
    try (Launched program = Launched.with(folder, Map.of(), arguments)) {
      SandboxPage page = Stage.page(program);
      Stage.prepare(page, LocalDate.of(2025, 10, 13));
      page.setClock(Instant.parse("2025-11-21T15:00:00Z"));
      before = eventually(() -> Stage.told(page), told -> told.size() >= 4);
      program.kill();
    }

    try (Launched program = Launched.with(folder, Map.of(), arguments)) {
      SandboxPage page = Stage.page(program);
      assertThat(Stage.asked(page, "/ecomind status")).contains("P003", "Mon 1 Dec 2025");
      page.advance(Duration.ofHours(1));
      Stage.asked(page, "/ecomind mine");
      assertThat(Stage.told(page)).isEqualTo(before);
    }
  }

  @Test
  void serveKilled_goesOnWhereItWasAndSendsNothingTwice() throws Exception {
    Path review = folder.resolve("review.md");
    Files.write(review, Documents.sample());
    Map<String, String> store =
        Map.of("ECOMIND_DATABASE_URL", "jdbc:sqlite:" + folder.resolve("store.db"));
    try (Launched importing =
        Launched.with(
            folder, store, "import", review.toString(), "--project", "ecomind", "--json")) {
      assertThat(importing.awaitExit()).isZero();
      assertThat(importing.output()).contains("\"project\" : \"ecomind\"", "\"P004\"");
    }
    int port = freePort();
    try (Launched sandbox =
        Launched.with(
            folder,
            CREDENTIALS,
            "sandbox",
            "--port",
            "0",
            "--bot",
            "http://127.0.0.1:" + port + "/slack/events")) {
      SandboxPage page = Stage.page(sandbox);
      Map<String, String> environment = environment(store, sandbox, port);
      List<String> before;
      try (Launched bot = Launched.with(folder, environment, "serve")) {
        eventually(() -> bot.printed(FRONT_DOOR), found -> !found.isEmpty());
        Stage.prepare(page, Stage.sevenWeeksBeforeNextMonday());
        before = eventually(() -> Stage.told(page), told -> told.size() >= 3);
        assertThat(bot.log()).doesNotContain("a-secret-for-tests", "xoxb-for-tests");
        bot.kill();
      }

      try (Launched bot = Launched.with(folder, environment, "serve")) {
        eventually(() -> bot.printed(FRONT_DOOR), found -> !found.isEmpty());
        eventually(() -> Stage.asked(page, "/ecomind status"), text -> text.contains("P003"));
        Stage.asked(page, "/ecomind done T4");
        assertThat(Stage.told(page)).isEqualTo(before);
        assertThat(page.violations()).isEmpty();
      }
    }
  }

  private static Map<String, String> environment(
      Map<String, String> store, Launched sandbox, int port) {
    Map<String, String> environment = new HashMap<>(store);
    environment.putAll(CREDENTIALS);
    environment.put("SLACK_API_URL", sandbox.printed(Pattern.compile("SLACK_API_URL=(\\S+)")));
    environment.put("ECOMIND_PORT", String.valueOf(port));
    environment.put("ECOMIND_ADMIN_PORT", "0");
    return environment;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
