package dev.ecomind.phasebot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProblemsTest {
  private static final Map<String, String> ENOUGH =
      Map.of("SLACK_SIGNING_SECRET", "0123456789abcdef", "SLACK_BOT_TOKEN", "xoxb-1-2-three");

  @TempDir Path folder;

  @Test
  void everythingWrong_isToldAtOnce() {
    Map<String, String> environment =
        Map.of(
            "SLACK_BOT_TOKEN", "xoxp-12-hush-hush",
            "ECOMIND_PORT", "80a",
            "ECOMIND_TIME_ZONE", "Europe/Pariss",
            "ECOMIND_DATABASE_URL", "mysql://me:hush@db/bot");

    assertThat(problems(environment))
        .containsExactly(
            "SLACK_BOT_TOKEN: read xoxp-… (17 characters), but such a token begins with xoxb- and"
                + " has no spaces. Example: SLACK_BOT_TOKEN=xoxb-1234-5678-abcdef",
            "SLACK_SIGNING_SECRET: is not set; it stands in the app's settings at Slack under"
                + " Basic Information. Example:"
                + " SLACK_SIGNING_SECRET=8f742231b10e8888abcd99yyyzzz85a5",
            "ECOMIND_DATABASE_URL: read \"mysql://db/bot\", which is no JDBC URL of SQLite or"
                + " PostgreSQL. Example: ECOMIND_DATABASE_URL=jdbc:sqlite:data/ecomind.db",
            "ECOMIND_TIME_ZONE: read \"Europe/Pariss\", which is not a time zone; did you mean"
                + " Europe/Paris? Example: ECOMIND_TIME_ZONE=UTC",
            "ECOMIND_PORT: read \"80a\", which is not a port from 0 to 65535. Example:"
                + " ECOMIND_PORT=3000");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          SLACK_SIGNING_SECRET, xoxb-1-2-three,       a token
          SLACK_SIGNING_SECRET, short,                shorter than 8
          SLACK_SIGNING_SECRET, ',,',                 no secret
          SLACK_APP_TOKEN,      xoxb-1,               begins with xapp-
          SLACK_CLIENT_ID,      1.2,                  SLACK_CLIENT_SECRET
          SLACK_CLIENT_SECRET,  hush,                 SLACK_CLIENT_ID
          SLACK_API_URL,        slack.com/api,        not an http
          SLACK_API_URL,        https://a:b@c/api/,   not an http
          SLACK_API_URL,        'http://a b/',        not an http
          ECOMIND_PORT,         65536,                not a port
          ECOMIND_PORT,         -1,                   not a port
          ECOMIND_PORT,         tcp://10.0.0.1:3000,  enableServiceLinks
          ECOMIND_PORT,         3001,                 front door
          ECOMIND_ADMIN_HOST,   a b,                  not a host
          ECOMIND_DATABASE_URL, jdbc:h2:mem,          no JDBC URL
          ECOMIND_DATABSE_URL,  jdbc:sqlite:x,        did you mean ECOMIND_DATABASE_URL?
          ECOMIND_SIGNING_SECRET, x,                  did you mean SLACK_SIGNING_SECRET?
          SLACK_BOT_TOKEN_FILE, /nowhere,             only one of them
          ECOMIND_PORT_FILE,    /nowhere/at/all,      cannot be read
          """)
  void eachMistake_isTold(String name, String value, String told) {
    assertThat(problems(with(name, value))).anySatisfy(one -> assertThat(one).contains(told));
  }

  @Test
  void noProblem_showsASecret() {
    Map<String, String> environment = new TreeMap<>();
    for (Variable variable : Variable.values()) {
      environment.put(variable.name(), "hush\u0007 hush?password=hush");
    }

    assertThat(problems(environment))
        .filteredOn(one -> one.matches("SLACK_(BOT|APP|SIGNING|CLIENT_S).*|.*KEY.*"))
        .isNotEmpty()
        .noneMatch(one -> one.contains("hush"));
  }

  @Test
  void nameOnlyAPlatformSets_isNoReasonToStop() {
    SettingsResult result =
        SettingsReader.read(
            with("ECOMIND_SERVICE_PORT_HTTP", "3000"), folder.resolve("none"), Need.SERVE);

    assertThat(result.<List<Problem>>fold(SettingsResult.Ready::strays, wrong -> List.of()))
        .extracting(Problem::variable)
        .containsExactly("ECOMIND_SERVICE_PORT_HTTP");
  }

  @Test
  void brokenFile_isToldByLine_withoutItsContent() throws IOException {
    Path file = Files.writeString(folder.resolve("a.conf"), "ECOMIND_PORT = 1\nX = \"hush\n");

    assertThat(problems(ENOUGH, file))
        .singleElement()
        .asString()
        .contains("a.conf: cannot be read at line 2")
        .doesNotContain("hush");
  }

  @Test
  void listInTheFile_isTold() throws IOException {
    Path file = Files.writeString(folder.resolve("a.conf"), "ECOMIND_PORT = [1, 2]\n");

    assertThat(problems(ENOUGH, file)).singleElement().asString().contains("more than one value");
  }

  @Test
  void fileThatIsTooLargeOrBinary_isTold() throws IOException {
    Path large = Files.writeString(folder.resolve("large"), "1".repeat(70_000));
    Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, 1});

    assertThat(problems(with("ECOMIND_PORT_FILE", large + "")))
        .singleElement()
        .asString()
        .contains("too large");
    assertThat(problems(with("ECOMIND_PORT_FILE", binary + "")))
        .singleElement()
        .asString()
        .contains("not UTF-8");
  }

  private List<String> problems(Map<String, String> environment) {
    return problems(environment, folder.resolve("none"));
  }

  private static List<String> problems(Map<String, String> environment, Path file) {
    return SettingsReader.read(environment, file, Need.SERVE)
        .<List<Problem>>fold(ready -> List.of(), SettingsResult.Wrong::problems)
        .stream()
        .map(Problem::text)
        .toList();
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> environment = new TreeMap<>(ENOUGH);
    environment.put(name, value);
    return environment;
  }
}
