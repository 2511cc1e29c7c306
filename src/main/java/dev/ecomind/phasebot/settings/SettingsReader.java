package dev.ecomind.phasebot.settings;

import static dev.ecomind.phasebot.settings.Variable.ECOMIND_ADMIN_HOST;
import static dev.ecomind.phasebot.settings.Variable.ECOMIND_ADMIN_PORT;
import static dev.ecomind.phasebot.settings.Variable.ECOMIND_DATABASE_URL;
import static dev.ecomind.phasebot.settings.Variable.ECOMIND_ENCRYPTION_KEY;
import static dev.ecomind.phasebot.settings.Variable.ECOMIND_PORT;
import static dev.ecomind.phasebot.settings.Variable.ECOMIND_TIME_ZONE;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the settings from the environment and, below it, from a file. */
public final class SettingsReader {
  private final Values values;
  private final List<Problem> problems;
  private final Need need;

  private SettingsReader(Values values, List<Problem> problems, Need need) {
    this.values = values;
    this.problems = problems;
    this.need = need;
  }

  /**
   * Reads them all, and says all that is wrong with them.
   *
   * @param environment wins over the file
   * @param file may be absent
   */
  public static SettingsResult read(Map<String, String> environment, Path file, Need need) {
    List<Problem> problems = new ArrayList<>();
    Map<String, String> written = ConfFile.read(file, problems);
    Values values = new Values(new Source(environment), new Source(written), problems);
    Settings settings = new SettingsReader(values, problems, need).settings();
    Strays strays = Strays.among(environment.keySet(), written.keySet());
    problems.addAll(strays.typing());
    if (problems.isEmpty()) {
      return new SettingsResult.Ready(settings, strays.strange());
    }
    problems.addAll(strays.strange());
    return new SettingsResult.Wrong(problems);
  }

  private Settings settings() {
    Settings.Slack slack = new SlackReader(values, problems, need).slack();
    Settings.Database database =
        new Settings.Database(
            values.get(
                ECOMIND_DATABASE_URL, SettingsReader::database, "jdbc:sqlite:data/ecomind.db"));
    ZoneId zone = values.get(ECOMIND_TIME_ZONE, Zones::read, ZoneId.of("UTC"));
    Optional<Secret> key = values.find(ECOMIND_ENCRYPTION_KEY, Parsing::secret);
    if (key.isEmpty() && slack.oauth().isPresent()) {
      problems.add(
          ECOMIND_ENCRYPTION_KEY.missing(
              "is not set, but with SLACK_CLIENT_ID tokens are kept and need a key"));
    }
    return new Settings(slack, database, listening(), zone, key);
  }

  private Settings.Listening listening() {
    int port = values.get(ECOMIND_PORT, Parsing::port, 3000);
    int adminPort = values.get(ECOMIND_ADMIN_PORT, Parsing::port, 3001);
    if (port == adminPort && port != 0) {
      problems.add(
          ECOMIND_ADMIN_PORT.problem(
              String.valueOf(adminPort), "which is also the port of Slack's front door"));
    }
    return new Settings.Listening(
        "0.0.0.0", port, values.get(ECOMIND_ADMIN_HOST, Parsing::host, "127.0.0.1"), adminPort);
  }

  private static Parsing<String> database(String text) {
    return text.matches("jdbc:(sqlite|postgresql):.+")
        ? Parsing.good(text)
        : Parsing.wrong("which is no JDBC URL of SQLite or PostgreSQL");
  }
}
