package dev.ecomind.phasebot.slack.client;

import java.net.URI;
import java.util.Set;

/**
 * Where a response_url may lead: to Slack's own hooks, or to the origin of a Web API that is not
 * Slack's, such as the sandbox. Anything else could make the bot call strangers.
 */
final class ResponseHosts {
  private static final Set<String> SLACK_HOOKS = Set.of("hooks.slack.com", "hooks.slack-gov.com");

  private final ApiOrigin api;

  ResponseHosts(URI apiUrl) {
    this.api = new ApiOrigin(apiUrl);
  }

  boolean allow(String responseUrl) {
    return ApiOrigin.parse(responseUrl)
        .filter(url -> isSlackHook(url) || api.isStandIn(url))
        .isPresent();
  }

  private static boolean isSlackHook(URI url) {
    return ApiOrigin.isSecure(url) && SLACK_HOOKS.contains(ApiOrigin.host(url));
  }
}
