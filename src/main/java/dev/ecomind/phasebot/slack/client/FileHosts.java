package dev.ecomind.phasebot.slack.client;

import java.net.URI;
import java.util.Set;

/**
 * Where a file may be fetched from with the workspace's token: Slack's own file hosts, or the
 * origin of a Web API that is not Slack's, such as the sandbox. The address comes with a payload;
 * anything else could make the bot show its token to strangers.
 */
final class FileHosts {
  private static final Set<String> HOSTS = Set.of("files.slack.com", "files.slack-gov.com");
  private static final String FAMILY = ".slack-files.com";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final ApiOrigin api;

  FileHosts(URI apiUrl) {
    this.api = new ApiOrigin(apiUrl);
  }

  boolean allow(String fileUrl) {
    return ApiOrigin.parse(fileUrl).filter(url -> isSlackFile(url) || isStandIn(url)).isPresent();
  }

  private static boolean isSlackFile(URI url) {
    String host = ApiOrigin.host(url);
    return ApiOrigin.isSecure(url) && (HOSTS.contains(host) || host.endsWith(FAMILY));
  }

  private boolean isStandIn(URI url) {
    boolean sealed =
        "https".equalsIgnoreCase(url.getScheme()) || LOOPBACK.contains(ApiOrigin.host(url));
    return sealed && api.isStandIn(url);
  }
}
