package dev.ecomind.phasebot.web;

import java.util.List;

/**
 * Where the bot listens, and what opens the door.
 *
 * @param port of Slack's front door; 0 takes any free one
 * @param adminPort of health; 0 takes any free one
 * @param secrets signing secrets; more than one while they are rotated. Without any, the front door
 *     stays shut: nobody listens there
 */
public record WebSettings(
    String host, int port, String adminHost, int adminPort, List<String> secrets) {
  public WebSettings {
    secrets = List.copyOf(secrets);
    if (secrets.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("A signing secret is not blank");
    }
  }

  /** Without the secrets, as it may end up in a log. */
  @Override
  public String toString() {
    return "WebSettings[" + host + ":" + port + ", admin " + adminHost + ":" + adminPort + "]";
  }
}
