package dev.ecomind.phasebot.slack.socket;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import java.util.List;

/** Small apps with one command. */
final class Apps {
  private Apps() {}

  static App answering(SlashCommandHandler handler) {
    SlackConfig client = new SlackConfig();
    client.setStatsEnabled(false);
    AppConfig config =
        AppConfig.builder()
            .slack(Slack.getInstance(client))
            .singleTeamBotToken(null)
            .signingSecret(null)
            .clientId(null)
            .clientSecret(null)
            .allEventsApiAutoAckEnabled(true)
            .build();
    App app = new App(config, List.of());
    app.command("/ecomind", handler);
    return app;
  }

  static String command(String id) {
    return """
        {"envelope_id":"%s","type":"slash_commands","accepts_response_payload":true,
         "payload":{"command":"/ecomind","text":"status","team_id":"T1","user_id":"U1",
          "response_url":"https://hooks.slack.com/commands/1"}}"""
        .formatted(id);
  }
}
