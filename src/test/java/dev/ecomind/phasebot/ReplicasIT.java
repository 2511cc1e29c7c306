package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.sandbox.SandboxPage;
import dev.ecomind.phasebot.store.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two real processes with one PostgreSQL database and one workspace. */
final class ReplicasIT {
  private static final Pattern READY = Pattern.compile("(Ready): ");
  private static final Map<String, String> CREDENTIALS =
      Map.of("SLACK_APP_TOKEN", "xapp-1-for-tests", "SLACK_BOT_TOKEN", "xoxb-for-tests");

  @TempDir private Path folder;

  @Test
  void oneOfTwoKilled_theOtherGoesOnAndNothingIsSentTwice() throws Exception {
    Path review = folder.resolve("review.md");
    Files.write(review, Documents.sample());
    Map<String, String> store = Map.of("ECOMIND_DATABASE_URL", PostgresServer.migrated().url());
    try (Launched importing = Launched.with(folder, store, "import", review.toString())) {
      assertThat(importing.awaitExit()).isZero();
    }
    try (Launched sandbox = Launched.with(folder, CREDENTIALS, "sandbox", "--port", "0")) {
      SandboxPage page = Stage.page(sandbox);
      Map<String, String> environment = environment(store, sandbox);
      List<String> before;
      try (Launched second = Launched.with(folder, environment, "serve")) {
        try (Launched first = Launched.with(folder, environment, "serve")) {
          eventually(() -> first.printed(READY), found -> !found.isEmpty());
          eventually(() -> second.printed(READY), found -> !found.isEmpty());
          Stage.prepare(page, Stage.sevenWeeksBeforeNextMonday());
          before = eventually(() -> Stage.told(page), told -> told.size() >= 3);
          first.kill();
        }

        eventually(() -> Stage.asked(page, "/ecomind status"), text -> text.contains("P003"));
        assertThat(Stage.asked(page, "/ecomind done T4")).contains("Done", "T4");
        assertThat(Stage.told(page)).isEqualTo(before);

        try (Launched again = Launched.with(folder, environment, "serve")) {
          eventually(() -> again.printed(READY), found -> !found.isEmpty());
          second.kill();
          String answer =
              eventually(
                  () -> Stage.asked(page, "/ecomind done T4"), text -> text.contains("already"));
          assertThat(answer).contains("T4");
          assertThat(Stage.told(page)).isEqualTo(before);
          assertThat(again.log()).doesNotContain("xapp-1-for-tests", "xoxb-for-tests");
        }
      }
      // What was asked of a process as it was killed has no answer in time; it is asked again.
      assertThat(page.violations())
          .allMatch(violation -> violation.contains("acknowledgement came too late"));
    }
  }

  private static Map<String, String> environment(Map<String, String> store, Launched sandbox) {
    Map<String, String> environment = new HashMap<>(store);
    environment.putAll(CREDENTIALS);
    environment.put("SLACK_API_URL", sandbox.printed(Pattern.compile("SLACK_API_URL=(\\S+)")));
    environment.put("ECOMIND_ADMIN_PORT", "0");
    return environment;
  }
}
