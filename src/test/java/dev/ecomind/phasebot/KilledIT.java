package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.SandboxPage;
import dev.ecomind.phasebot.sandbox.SandboxUser;
import dev.ecomind.phasebot.sandbox.ShownText;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program as a process of its own: started, killed, started again on the same data. */
final class KilledIT {
  private static final Pattern PAGE = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+/)");
  private static final Pattern FRONT_DOOR = Pattern.compile("Slack at port (\\d+)");
  private static final Map<String, String> CREDENTIALS =
      Map.of("SLACK_SIGNING_SECRET", "a-secret-for-tests", "SLACK_BOT_TOKEN", "xoxb-for-tests");

  @TempDir private Path folder;

  @Test
  void tryKilled_goesOnWhereItWasAndSendsNothingTwice() throws Exception {
    String[] arguments = {"try", "--port", "0", "--data", folder.resolve("data").toString()};
    List<String> before;
    try (Launched program = Launched.with(folder, Map.of(), arguments)) {
      SandboxPage page = page(program);
      prepare(page, LocalDate.of(2025, 10, 13));
      page.setClock(Instant.parse("2025-11-21T15:00:00Z"));
      before = eventually(() -> told(page), told -> told.size() >= 4);
      program.kill();
    }

    try (Launched program = Launched.with(folder, Map.of(), arguments)) {
      SandboxPage page = page(program);
      assertThat(asked(page, "/ecomind status")).contains("P003", "Mon 1 Dec 2025");
      page.advance(Duration.ofHours(1));
      asked(page, "/ecomind mine");
      assertThat(told(page)).isEqualTo(before);
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
      SandboxPage page = page(sandbox);
      Map<String, String> environment = environment(store, sandbox, port);
      List<String> before;
      try (Launched bot = Launched.with(folder, environment, "serve")) {
        eventually(() -> bot.printed(FRONT_DOOR), found -> !found.isEmpty());
        prepare(page, sevenWeeksBeforeNextMonday());
        before = eventually(() -> told(page), told -> told.size() >= 3);
        assertThat(bot.log()).doesNotContain("a-secret-for-tests", "xoxb-for-tests");
        bot.kill();
      }

      try (Launched bot = Launched.with(folder, environment, "serve")) {
        eventually(() -> bot.printed(FRONT_DOOR), found -> !found.isEmpty());
        eventually(() -> asked(page, "/ecomind status"), text -> text.contains("P003"));
        asked(page, "/ecomind done T4");
        assertThat(told(page)).isEqualTo(before);
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

  /** Dana leads DevOps, nudges run, the timeline is chosen. */
  private static void prepare(SandboxPage page, LocalDate start) {
    page.withoutRateLimits();
    eventually(
        () -> asked(page, "/ecomind role \"DevOps Lead\" @dana"), text -> text.contains("held"));
    asked(page, "/ecomind nudges start");
    SandboxUser mia = page.as("mia").in("phases");
    mia.types("/ecomind decide D2 Recommended start=" + start + " because we need the time");
    eventually(mia::modal, Optional::isPresent);
    assertThat(mia.submits(Map.of()).path("ok").asBoolean()).isTrue();
    mia.closes();
  }

  private static String asked(SandboxPage page, String command) {
    SandboxUser mia = page.as("mia").in("phases");
    mia.types(command);
    return mia.reads();
  }

  /** All that the bot told anybody but in answer to a command; the status card changes in place. */
  private static List<String> told(SandboxPage page) {
    SandboxUser mia = page.as("mia");
    return Stream.of(mia.messages("phases"), mia.directMessages(), page.as("dana").directMessages())
        .flatMap(List::stream)
        .filter(message -> message.path("bot").asBoolean())
        .filter(message -> !message.path("ephemeral").asBoolean())
        .map((JsonNode message) -> ShownText.of(message))
        .filter(text -> !text.contains("📌"))
        .toList();
  }

  /** P003 starts in week 8 of the timeline, so that its gate is to be decided this Friday. */
  private static LocalDate sevenWeeksBeforeNextMonday() {
    return LocalDate.now(ZoneOffset.UTC)
        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        .minusWeeks(7);
  }

  private static SandboxPage page(Launched program) {
    return SandboxPage.at(
        URI.create(eventually(() -> program.printed(PAGE), found -> !found.isEmpty())));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
