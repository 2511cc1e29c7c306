package dev.ecomind.phasebot.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.AppConfig;

/** Bolt's settings, each said: what is left out Bolt would read from the environment. */
final class BoltSetup {
  private BoltSetup() {}

  static AppConfig config() {
    SlackConfig client = new SlackConfig();
    client.setStatsEnabled(false);
    return AppConfig.builder()
        .slack(Slack.getInstance(client))
        .singleTeamBotToken(null)
        .signingSecret(null)
        .clientId(null)
        .clientSecret(null)
        .redirectUri(null)
        .scope(null)
        .userScope(null)
        .oauthInstallPath(null)
        .oauthRedirectUriPath(null)
        .oauthCancellationUrl(null)
        .oauthCompletionUrl(null)
        // The front door verifies; our own middleware authorizes.
        .sslCheckEnabled(false)
        .requestVerificationEnabled(false)
        .ignoringSelfEventsEnabled(false)
        .ignoringSelfAssistantMessageEventsEnabled(false)
        .appInitializersEnabled(false)
        // Slack repeats events that nobody acknowledges.
        .allEventsApiAutoAckEnabled(true)
        .unmatchedRequestHandler(request -> Responses.acknowledged())
        .build();
  }
}
