package dev.ecomind.phasebot;

import dev.ecomind.phasebot.settings.Need;
import dev.ecomind.phasebot.settings.Problem;
import dev.ecomind.phasebot.settings.Settings;
import dev.ecomind.phasebot.settings.SettingsReader;
import dev.ecomind.phasebot.settings.SettingsResult;
import dev.ecomind.phasebot.slack.client.Patience;
import dev.ecomind.phasebot.slack.client.SlackHttp;
import dev.ecomind.phasebot.store.Store;
import dev.ecomind.phasebot.store.StoreSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at all that the bot needs, in the order in which it needs it; changes nothing. */
final class Doctor {
  private static final Duration TIME_OUT = Duration.ofSeconds(5);

  private final Map<String, String> environment;
  private final Path file;
  private final Clock clock;
  private final List<Check> checks = new ArrayList<>();

  Doctor(Map<String, String> environment, Path file, Clock clock) {
    this.environment = environment;
    this.file = file;
    this.clock = clock;
  }

  DoctorReport look() {
    SettingsResult read = SettingsReader.read(environment, file, Need.SERVE);
    read.fold(
            ready -> {
              ready.strays().forEach(stray -> checks.add(Check.warn("settings", stray.text())));
              checks.add(Check.ok("settings", doors(ready.settings().slack())));
              return Optional.of(ready.settings());
            },
            wrong -> {
              for (Problem problem : wrong.problems()) {
                checks.add(Check.fail("settings", problem.text()));
              }
              return withoutSlack();
            })
        .ifPresent(this::look);
    return new DoctorReport(checks);
  }

  /** What can be looked at without Slack is looked at even where Slack's settings are wrong. */
  private Optional<Settings> withoutSlack() {
    Map<String, String> rest = new HashMap<>(environment);
    rest.keySet().removeIf(name -> name.startsWith("SLACK_"));
    return SettingsReader.read(rest, file, Need.STORE)
        .fold(ready -> Optional.of(ready.settings()), wrong -> Optional.empty());
  }

  private void look(Settings settings) {
    DatabaseCheck database =
        new DatabaseCheck(StoreSettings.at(settings.database().url()), settings.database(), clock);
    Optional<Store> store = database.open(checks);
    try (SlackHttp http = new SlackHttp(settings.slack().apiUrl(), patience())) {
      SlackCheck slack = new SlackCheck(http, settings.slack());
      slack.look(checks);
      store.ifPresent(open -> new ProjectsCheck(open, slack).look(checks));
    } finally {
      store.ifPresent(Store::close);
    }
  }

  private static Patience patience() {
    return new Patience(Duration.ofSeconds(3), TIME_OUT, TIME_OUT);
  }

  private static String doors(Settings.Slack slack) {
    if (slack.appToken().isEmpty()) {
      return "complete; Slack sends requests to the bot's address";
    }
    return slack.signingSecrets().isEmpty()
        ? "complete; Socket Mode"
        : "complete; Socket Mode, and requests to the bot's address are taken, too";
  }
}
