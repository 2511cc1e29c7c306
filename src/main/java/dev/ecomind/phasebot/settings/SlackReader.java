package dev.ecomind.phasebot.settings;

import static dev.ecomind.phasebot.settings.Variable.SLACK_API_URL;
import static dev.ecomind.phasebot.settings.Variable.SLACK_APP_TOKEN;
import static dev.ecomind.phasebot.settings.Variable.SLACK_BOT_TOKEN;
import static dev.ecomind.phasebot.settings.Variable.SLACK_CLIENT_ID;
import static dev.ecomind.phasebot.settings.Variable.SLACK_CLIENT_SECRET;
import static dev.ecomind.phasebot.settings.Variable.SLACK_SIGNING_SECRET;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what has to do with Slack, and what of it hangs together. */
final class SlackReader {
  private final Values values;
  private final List<Problem> problems;
  private final Need need;

  SlackReader(Values values, List<Problem> problems, Need need) {
    this.values = values;
    this.problems = problems;
    this.need = need;
  }

  Settings.Slack slack() {
    int before = problems.size();
    List<Secret> signing = values.get(SLACK_SIGNING_SECRET, SlackReader::signing, List.of());
    boolean signingWrong = problems.size() > before;
    before = problems.size();
    Optional<Secret> bot = values.find(SLACK_BOT_TOKEN, text -> token(text, "xoxb-"));
    boolean botWrong = problems.size() > before;
    Optional<Secret> app = values.find(SLACK_APP_TOKEN, text -> token(text, "xapp-"));
    Optional<Settings.OAuth> oauth = oauth();
    if (need == Need.SERVE && signing.isEmpty() && app.isEmpty() && !signingWrong) {
      problems.add(
          SLACK_SIGNING_SECRET.missing(
              "is not set; it stands in the app's settings at Slack under Basic Information"));
    }
    if (need == Need.SERVE && bot.isEmpty() && oauth.isEmpty() && !botWrong) {
      problems.add(
          SLACK_BOT_TOKEN.missing(
              "is not set; it stands in the app's settings at Slack under Install App"));
    }
    URI api = values.get(SLACK_API_URL, SlackReader::url, URI.create("https://slack.com/api/"));
    return new Settings.Slack(signing, bot, app, oauth, api);
  }

  private Optional<Settings.OAuth> oauth() {
    Optional<String> id = values.find(SLACK_CLIENT_ID, Parsing::good);
    Optional<Secret> secret = values.find(SLACK_CLIENT_SECRET, Parsing::secret);
    if (id.isPresent() && secret.isEmpty()) {
      problems.add(SLACK_CLIENT_SECRET.missing("is not set, but SLACK_CLIENT_ID is"));
    }
    if (secret.isPresent() && id.isEmpty()) {
      problems.add(SLACK_CLIENT_ID.missing("is not set, but SLACK_CLIENT_SECRET is"));
    }
    return id.flatMap(one -> secret.map(other -> new Settings.OAuth(one, other)));
  }

  private static Parsing<List<Secret>> signing(String text) {
    List<String> secrets =
        Arrays.stream(text.split(",", -1))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .toList();
    if (secrets.isEmpty()) {
      return Parsing.wrong("which holds no secret");
    }
    if (secrets.stream().anyMatch(one -> one.matches("x(ox|app).*"))) {
      return Parsing.wrong("which is a token, not a signing secret");
    }
    return secrets.stream().anyMatch(one -> !one.matches("\\S{8,}"))
        ? Parsing.wrong("of which a secret is shorter than 8 characters or has spaces in it")
        : Parsing.good(secrets.stream().map(Secret::new).toList());
  }

  /** Rotated tokens carry a prefix of their own before the usual one. */
  private static Parsing<Secret> token(String text, String prefix) {
    return text.matches("(xoxe\\.)?" + prefix + "\\S+")
        ? Parsing.good(new Secret(text))
        : Parsing.wrong("but such a token begins with " + prefix + " and has no spaces");
  }

  private static Parsing<URI> url(String text) {
    try {
      URI url = new URI(text.endsWith("/") ? text : text + "/");
      boolean plain = url.getUserInfo() == null && url.getQuery() == null && url.getHost() != null;
      if (plain && List.of("http", "https").contains(String.valueOf(url.getScheme()))) {
        return Parsing.good(url);
      }
    } catch (URISyntaxException broken) {
      // Told below, without the library's own words.
    }
    return Parsing.wrong("which is not an http or https address");
  }
}
