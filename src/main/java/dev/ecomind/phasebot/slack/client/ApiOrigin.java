package dev.ecomind.phasebot.slack.client;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the Web API is: at Slack, or somewhere else, such as at the sandbox, whose origin is then
 * trusted with what Slack's own hosts are trusted with.
 */
record ApiOrigin(URI apiUrl) {
  private static final int HTTPS_PORT = 443;

  boolean isSlack() {
    return isOfSlack(host(apiUrl));
  }

  private static boolean isOfSlack(String host) {
    return host.equals("slack.com")
        || host.endsWith(".slack.com")
        || host.equals("slack-gov.com")
        || host.endsWith(".slack-gov.com");
  }

  /** Whether a socket to there is one to Slack, encrypted, or to what stands in for Slack. */
  boolean mayOpen(URI socket) {
    return isSlack()
        ? "wss".equalsIgnoreCase(socket.getScheme()) && isOfSlack(host(socket))
        : List.of("ws", "wss").contains(socket.getScheme()) && host(socket).equals(host(apiUrl));
  }

  /** Whether scheme, host and port are those of a Web API that is not Slack's. */
  boolean isStandIn(URI url) {
    return !isSlack() && origin(url).equals(origin(apiUrl));
  }

  /** Whether it is reached by HTTPS at the usual port. */
  static boolean isSecure(URI url) {
    return "https".equalsIgnoreCase(url.getScheme()) && port(url) == HTTPS_PORT;
  }

  /** The host in small letters; empty where there is none. */
  static String host(URI url) {
    return Optional.ofNullable(url.getHost()).orElse("").toLowerCase(Locale.ROOT);
  }

  /** An address with a scheme and a host, and without a user in it. */
  static Optional<URI> parse(String url) {
    try {
      return Optional.of(URI.create(url))
          .filter(parsed -> parsed.getHost() != null && parsed.getScheme() != null)
          .filter(parsed -> parsed.getRawUserInfo() == null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String origin(URI url) {
    return (url.getScheme() + "://" + url.getHost() + ":" + port(url)).toLowerCase(Locale.ROOT);
  }

  private static int port(URI url) {
    if (url.getPort() >= 0) {
      return url.getPort();
    }
    return "https".equalsIgnoreCase(url.getScheme()) ? HTTPS_PORT : 80;
  }
}
