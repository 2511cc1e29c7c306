package dev.ecomind.phasebot.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * How a sandbox is set up.
 *
 * @param port the loopback port to listen on; 0 for any free one
 * @param botUrl where the bot takes Slack's requests, if known already
 * @param signingSecret what requests to the bot are signed with
 * @param botToken the token that the bot must show
 * @param appToken the token with which the bot may open a socket
 * @param journal the folder in which the workspace is remembered; none to forget it
 * @param manifest the app manifest, as YAML
 * @param clockStart the time to begin at, where the clock can be set and nothing is remembered
 */
public record SandboxSettings(
    int port,
    Optional<URI> botUrl,
    String signingSecret,
    String botToken,
    String appToken,
    Optional<Path> journal,
    String manifest,
    Optional<Instant> clockStart) {
  public SandboxSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port lies between 0 and 65535: " + port);
    }
    if (signingSecret.isEmpty() || botToken.isEmpty() || appToken.isEmpty()) {
      throw new IllegalArgumentException("signing secret and tokens must not be empty");
    }
  }

  /**
   * A workspace on any free port that is forgotten at its end; its app token is the bot token that
   * begins with {@code xapp-} instead.
   */
  public static SandboxSettings forgetful(String signingSecret, String botToken, String manifest) {
    return new SandboxSettings(
        0,
        Optional.empty(),
        signingSecret,
        botToken,
        botToken.replaceFirst("^(xoxb-)?", "xapp-"),
        Optional.empty(),
        manifest,
        Optional.empty());
  }
}
