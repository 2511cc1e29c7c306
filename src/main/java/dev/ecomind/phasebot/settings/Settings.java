package dev.ecomind.phasebot.settings;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * All that an operator may set.
 *
 * @param zone of a project for which nothing better is known
 * @param encryptionKey for tokens at rest; present with {@link OAuth}
 */
public record Settings(
    Slack slack,
    Database database,
    Listening listening,
    ZoneId zone,
    Optional<Secret> encryptionKey) {

  /**
   * How the bot is known to Slack.
   *
   * @param signingSecrets any of them may sign requests; none only with Socket Mode
   * @param botToken of the single workspace; absent where workspaces install by OAuth
   * @param appToken present for Socket Mode
   * @param apiUrl base of the Web API, with a slash at its end
   */
  public record Slack(
      List<Secret> signingSecrets,
      Optional<Secret> botToken,
      Optional<Secret> appToken,
      Optional<OAuth> oauth,
      URI apiUrl) {
    public Slack {
      signingSecrets = List.copyOf(signingSecrets);
    }
  }

  /** For installation by many workspaces. */
  public record OAuth(String clientId, Secret clientSecret) {}

  /**
   * Where everything is kept.
   *
   * @param url a JDBC URL
   */
  public record Database(String url) {

    /** Without user, password and options, as it may end up in a log. */
    @Override
    public String toString() {
      return url.replaceFirst("//[^/@]*@", "//").replaceFirst("[?;].*", "");
    }
  }

  /**
   * Where the bot listens.
   *
   * @param host of Slack's front door
   * @param port of Slack's front door; 0 takes any free one
   * @param adminPort of health and metrics; 0 takes any free one
   */
  public record Listening(String host, int port, String adminHost, int adminPort) {}
}
