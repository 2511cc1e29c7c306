package dev.ecomind.phasebot.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be set, by the very name that the environment and the file use. */
enum Variable {
  SLACK_SIGNING_SECRET(true, "8f742231b10e8888abcd99yyyzzz85a5"),
  SLACK_BOT_TOKEN(true, "xoxb-1234-5678-abcdef"),
  SLACK_APP_TOKEN(true, "xapp-1-A1234-5678-abcdef"),
  SLACK_CLIENT_ID(false, "1234567890.1234567890"),
  SLACK_CLIENT_SECRET(true, "4b39e9a123456789"),
  SLACK_API_URL(false, "https://slack.com/api/"),
  ECOMIND_DATABASE_URL(false, "jdbc:sqlite:data/ecomind.db"),
  ECOMIND_PORT(false, "3000"),
  ECOMIND_ADMIN_PORT(false, "3001"),
  ECOMIND_ADMIN_HOST(false, "127.0.0.1"),
  ECOMIND_TIME_ZONE(false, "UTC"),
  ECOMIND_ENCRYPTION_KEY(true, "a text of at least 32 characters that nobody can guess");

  private static final String FROM_FILE = "_FILE";

  private final boolean secret;
  private final String example;

  Variable(boolean secret, String example) {
    this.secret = secret;
    this.example = example;
  }

  /** Holds the name of a file that holds the value. */
  String nameOfFile() {
    return name() + FROM_FILE;
  }

  /** What was read, as it may be shown: of a secret only what everybody may know. */
  String shown(String value) {
    if (secret) {
      boolean known = value.matches("x(ox|app).*") && value.contains("-");
      String start = known ? value.substring(0, value.indexOf('-') + 1) : "";
      return start + "… (" + value.length() + " characters)";
    }
    String safe = new Settings.Database(value).toString().replaceAll("\\p{Cntrl}", "?");
    return "\"" + (safe.length() > 80 ? safe.substring(0, 80) + "…" : safe) + "\"";
  }

  Problem problem(String value, String wrong) {
    return new Problem(name(), Optional.of(shown(value)), wrong, name() + "=" + example);
  }

  Problem missing(String why) {
    return new Problem(name(), Optional.empty(), why, name() + "=" + example);
  }

  static List<String> names() {
    return Arrays.stream(values())
        .flatMap(variable -> Stream.of(variable.name(), variable.nameOfFile()))
        .toList();
  }
}
