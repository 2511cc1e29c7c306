package dev.ecomind.phasebot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.ecomind.phasebot.settings.Secret;
import dev.ecomind.phasebot.settings.Settings;
import dev.ecomind.phasebot.slack.client.Inquiry;
import dev.ecomind.phasebot.slack.client.SlackHttp;
import dev.ecomind.phasebot.slack.client.SocketAddresses;
import dev.ecomind.phasebot.slack.client.Told;
import dev.ecomind.phasebot.slack.client.WebApi;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether Slack knows the bot, and lets it do what it does. */
final class SlackCheck {
  private static final String SLACK = "https://slack.com/api/";

  private final SlackHttp http;
  private final Settings.Slack settings;
  private final Optional<Inquiry> inquiry;
  private Optional<Inquiry.Token> known = Optional.empty();

  SlackCheck(SlackHttp http, Settings.Slack settings) {
    this.http = http;
    this.settings = settings;
    this.inquiry = settings.botToken().map(token -> new Inquiry(new WebApi(http, token.value())));
  }

  void look(List<Check> checks) {
    if (!settings.apiUrl().toString().equals(SLACK) && inquiry.isPresent()) {
      checks.add(
          Check.warn(
              "slack",
              "SLACK_API_URL leads to "
                  + settings.apiUrl().getHost()
                  + " instead of Slack; leave it out, unless that is what you want"));
    }
    inquiry.map(Inquiry::token).ifPresent(token -> checks.addAll(told(token)));
    if (known.isPresent()) {
      settings.appToken().map(this::socket).ifPresent(checks::add);
    }
  }

  private List<Check> told(Told<Inquiry.Token> token) {
    return token.fold(
        said -> {
          known = Optional.of(said);
          return List.of(
              Check.ok("token", "Slack knows the bot as " + said.user() + " of " + said.team()),
              scopes(said.scopes()));
        },
        error -> List.of(Check.fail("token", refusal(error))),
        reason ->
            List.of(
                Check.fail(
                    "slack",
                    "did not answer ("
                        + reason
                        + "), so tokens, scopes and channels are not checked. Let this machine"
                        + " reach "
                        + settings.apiUrl().getHost()
                        + " by HTTPS, or try again later")));
  }

  private static String refusal(String error) {
    return switch (error) {
      case "account_inactive", "token_revoked" ->
          "the app was removed from the workspace ("
              + error
              + "). Install it again at Slack under Install App, and set SLACK_BOT_TOKEN anew";
      default ->
          "Slack does not take SLACK_BOT_TOKEN ("
              + error
              + "). Copy the Bot User OAuth Token from the app's settings at Slack, Install App";
    };
  }

  private static Check scopes(Set<String> granted) {
    Set<String> missing = new TreeSet<>(wanted());
    missing.removeAll(granted);
    if (!missing.isEmpty()) {
      return Check.fail(
          "scopes",
          "the token lacks "
              + String.join(", ", missing)
              + ". Paste config/slack-manifest.yaml into the app's settings at Slack, App Manifest,"
              + " then install the app again under Install App");
    }
    Set<String> more = new TreeSet<>(granted);
    more.removeAll(wanted());
    return more.isEmpty()
        ? Check.ok("scopes", "all " + granted.size() + " of the manifest, and no others")
        : Check.warn(
            "scopes",
            "the bot does not need "
                + String.join(", ", more)
                + "; take them out under OAuth & Permissions, unless you added them on purpose");
  }

  private static Set<String> wanted() {
    Set<String> wanted = new TreeSet<>();
    try {
      new YAMLMapper()
          .readTree(Manifest.text())
          .at("/oauth_config/scopes/bot")
          .forEach(scope -> wanted.add(scope.asText()));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("The manifest in the jar is no YAML", broken);
    }
    return wanted;
  }

  private Check socket(Secret token) {
    return new SocketAddresses(http, token.value())
        .ask()
        .fold(
            at -> Check.ok("app token", "Slack opens sockets for it"),
            no ->
                Check.fail(
                    "app token",
                    "Slack opens no socket for SLACK_APP_TOKEN ("
                        + no.problem()
                        + "). Switch Socket Mode on in the app's settings at Slack, and make a token"
                        + " with connections:write under Basic Information, App-Level Tokens"));
  }

  /** A channel as the bot sees it; empty where the bot's scopes do not let it ask. */
  Optional<Told<Inquiry.Channel>> channel(String id) {
    return known
        .filter(
            token ->
                token.scopes().contains("channels:read") || token.scopes().contains("groups:read"))
        .flatMap(token -> inquiry)
        .map(asking -> asking.channel(id));
  }
}
