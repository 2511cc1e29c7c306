package dev.ecomind.phasebot;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/**
 * What bot and sandbox know each other by: taken from the environment where it is set, so that both
 * can be started from one shell, else made up anew.
 */
record SandboxCredentials(String signingSecret, String botToken, String appToken) {

  static SandboxCredentials of(Map<String, String> environment) {
    return new SandboxCredentials(
        environment.getOrDefault("SLACK_SIGNING_SECRET", random()),
        environment.getOrDefault("SLACK_BOT_TOKEN", "xoxb-sandbox-" + random()),
        environment.getOrDefault("SLACK_APP_TOKEN", "xapp-1-sandbox-" + random()));
  }

  private static String random() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Without the secrets, as it may end up in a log. */
  @Override
  public String toString() {
    return "SandboxCredentials[…]";
  }
}
