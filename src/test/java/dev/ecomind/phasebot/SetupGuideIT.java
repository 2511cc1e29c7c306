package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.delivery.DeliverySettings;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.sandbox.Sandbox;
import dev.ecomind.phasebot.sandbox.SandboxPage;
import dev.ecomind.phasebot.sandbox.SandboxSettings;
import dev.ecomind.phasebot.sandbox.SandboxUser;
import dev.ecomind.phasebot.settings.Need;
import dev.ecomind.phasebot.settings.Settings;
import dev.ecomind.phasebot.settings.SettingsReader;
import dev.ecomind.phasebot.store.Store;
import dev.ecomind.phasebot.store.StoreSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mistake of the set-up guide, made: it shows as the guide says. */
final class SetupGuideIT {
  private static final String SECRET = "secret-of-this-app";
  private static final String BOT_TOKEN = "xoxb-0123456789-bot";
  private static final String APP_TOKEN = "xapp-0123456789-bot";

  @TempDir private Path folder;
  private final Closing parts = new Closing();
  private final LogLines log = parts.with(LogLines.open());
  private final Map<String, String> environment = new HashMap<>();
  private Sandbox sandbox;
  private Guide guide;

  @BeforeEach
  void start() throws IOException {
    guide = Guide.read();
    environment.put("SLACK_BOT_TOKEN", BOT_TOKEN);
    environment.put("ECOMIND_PORT", "0");
    environment.put("ECOMIND_ADMIN_PORT", "0");
    environment.put("ECOMIND_DATABASE_URL", "jdbc:sqlite:" + folder.resolve("store.db"));
    open(Manifest.text());
  }

  @AfterEach
  void stop() {
    parts.close();
  }

  @Test
  void tokensMixedUp() {
    environment.put("SLACK_BOT_TOKEN", "xapp-123456789012345");
    environment.put("SLACK_APP_TOKEN", "xoxb-123456789012345");

    assertThat(run("serve")).contains(guide.symptoms(1));
  }

  @Test
  void signingSecretOfAnotherApp() throws IOException {
    environment.put("SLACK_SIGNING_SECRET", "secret-of-another-app");
    PhaseBot bot = serve();
    sandbox.connect(bot.address().orElseThrow());

    SandboxUser mia = mia();
    mia.types("/ecomind status");

    assertThat(mia.lastMessage().path("error").asText()).contains("dispatch_failed");
    assertThat(log.text()).contains(guide.symptoms(2));
  }

  @Test
  void appTokenOfAnotherApp() throws Exception {
    environment.put("SLACK_APP_TOKEN", "xapp-of-another-app");
    PhaseBot bot = serve();
    eventually(bot::obstacles, found -> found.toString().contains("invalid_auth"));

    String ready =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + bot.adminPort() + "/readyz"))
                    .build(),
                BodyHandlers.ofString())
            .body();

    assertThat(log.text() + "\n" + ready).contains(guide.symptoms(3));
    assertThat(log.text()).doesNotContain("xapp-of-another-app", BOT_TOKEN);
  }

  @Test
  void scopesWithoutInstallingAgain() {
    environment.put("SLACK_SIGNING_SECRET", SECRET);
    open(Manifest.text().replaceAll("(?m)^.*- files:(read|write) .*\n", ""));

    assertThat(run("doctor")).contains(guide.symptoms(4));
  }

  @Test
  void botThatWasNotInvited() throws IOException {
    environment.put("SLACK_APP_TOKEN", APP_TOKEN);
    Path review = folder.resolve("review.md");
    Files.write(review, Documents.sample());
    run("import", review.toString(), "--project", "ecomind");
    PhaseBot bot = serve();
    eventually(bot::obstacles, found -> found.isEmpty());
    SandboxUser mia = mia().in("general");
    eventually(
        () -> mia.asks("/ecomind role \"DevOps Lead\" @dana"), text -> text.contains("held"));

    mia.types("/ecomind decide D1 ECS because faster delivery");
    eventually(mia::modal, Optional::isPresent);
    mia.submits(Map.of());
    eventually(log::text, text -> text.contains("not_in_channel"));

    assertThat(log.text() + "\n" + run("doctor")).contains(guide.symptoms(5));
  }

  private PhaseBot serve() throws IOException {
    Settings settings =
        SettingsReader.read(environment, folder.resolve("none.conf"), Need.SERVE)
            .fold(
                ready -> ready.settings(),
                wrong -> {
                  throw new AssertionError(wrong.problems());
                });
    Clock clock = Clock.systemUTC();
    Store store =
        parts.with(
            Store.open(StoreSettings.at(settings.database().url()), clock, NudgePolicy.standard()));
    return parts.with(PhaseBot.start(settings, store, DeliverySettings.standard("test"), clock));
  }

  private SandboxUser mia() {
    SandboxPage page = SandboxPage.of(sandbox);
    page.withoutRateLimits();
    return page.as("mia");
  }

  private String run(String... words) {
    StringWriter written = new StringWriter();
    PrintWriter writer = new PrintWriter(written, true);
    Main.run(environment, writer, writer, words);
    return written.toString();
  }

  private void open(String manifest) {
    sandbox =
        parts.with(
            Sandbox.start(
                SandboxSettings.forgetful(SECRET, BOT_TOKEN, manifest), Clock.systemUTC()));
    environment.put("SLACK_API_URL", sandbox.apiUrl().toString());
  }
}
