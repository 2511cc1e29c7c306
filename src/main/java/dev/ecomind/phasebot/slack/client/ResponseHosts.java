package dev.ecomind.phasebot.slack.client;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a response_url may lead: to Slack's own hooks, or to the origin of a Web API that is not
 * Slack's, such as the sandbox. Anything else could make the bot call strangers.
 */
final class ResponseHosts {
  private static final Set<String> SLACK_HOOKS = Set.of("hooks.slack.com", "hooks.slack-gov.com");

  private final URI apiUrl;

  ResponseHosts(URI apiUrl) {
    this.apiUrl = apiUrl;
  }

  boolean allow(String responseUrl) {
    return parse(responseUrl).filter(this::allow).isPresent();
  }

  private boolean allow(URI url) {
    if (url.getHost() == null || url.getScheme() == null || url.getRawUserInfo() != null) {
      return false;
    }
    return isSlackApi() ? isSlackHook(url) : isSlackHook(url) || origin(url).equals(origin(apiUrl));
  }

  private static boolean isSlackHook(URI url) {
    return url.getScheme().equalsIgnoreCase("https")
        && SLACK_HOOKS.contains(url.getHost().toLowerCase(Locale.ROOT))
        && port(url) == 443;
  }

  private boolean isSlackApi() {
    String host = String.valueOf(apiUrl.getHost()).toLowerCase(Locale.ROOT);
    return host.equals("slack.com")
        || host.endsWith(".slack.com")
        || host.equals("slack-gov.com")
        || host.endsWith(".slack-gov.com");
  }

  private static String origin(URI url) {
    return (url.getScheme() + "://" + url.getHost() + ":" + port(url)).toLowerCase(Locale.ROOT);
  }

  private static int port(URI url) {
    if (url.getPort() >= 0) {
      return url.getPort();
    }
    return "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
  }

  private static Optional<URI> parse(String url) {
    try {
      return Optional.of(URI.create(url));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
