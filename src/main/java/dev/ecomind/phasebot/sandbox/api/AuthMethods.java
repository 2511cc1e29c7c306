package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.App;
import dev.ecomind.phasebot.sandbox.workspace.Seed;
import dev.ecomind.phasebot.sandbox.workspace.State;
import dev.ecomind.phasebot.sandbox.workspace.Team;
import java.time.Duration;
import java.util.Map;
import java.util.TreeSet;

/** {@code auth.*}, {@code oauth.*}: tokens, from their issue to their end. */
final class AuthMethods {
  private static final long LIFE_SECONDS = Duration.ofHours(12).toSeconds();

  private final Tokens tokens;

  AuthMethods(Tokens tokens) {
    this.tokens = tokens;
  }

  Map<String, Method> all() {
    return Map.of(
        "auth.test", AuthMethods::test,
        "auth.revoke", this::revoke,
        "oauth.v2.access", this::access);
  }

  private static ObjectNode test(Request request, State state) {
    App app = state.app();
    return Json.object()
        .put("url", "https://" + Team.SEED.domain() + ".slack.com/")
        .put("team", Team.SEED.name())
        .put("user", app.botName())
        .put("team_id", Team.SEED.id())
        .put("user_id", app.botUser())
        .put("bot_id", app.botId())
        .put("is_enterprise_install", false);
  }

  private ObjectNode revoke(Request request, State state) {
    boolean isTest = request.arguments().isTrue("test");
    if (!isTest) {
      tokens.revoke(request.token());
    }
    return Json.object().put("revoked", !isTest);
  }

  private ObjectNode access(Request request, State state) throws SlackError {
    Arguments arguments = request.arguments();
    App app = state.app();
    if (!arguments.text("client_id").orElse("").equals(app.clientId())) {
      throw new SlackError("invalid_client_id");
    }
    if (!arguments.text("client_secret").orElse("").equals(app.clientSecret())) {
      throw new SlackError("bad_client_secret");
    }
    switch (arguments.text("grant_type").orElse("authorization_code")) {
      case "authorization_code" -> spendCode(arguments);
      case "refresh_token" -> spendRefresh(arguments);
      default -> throw new SlackError("invalid_grant_type");
    }
    return grant(app);
  }

  private void spendCode(Arguments arguments) throws SlackError {
    String redirect =
        tokens
            .spend(arguments.text("code").orElse(""))
            .orElseThrow(() -> new SlackError("invalid_code"));
    if (!arguments.text("redirect_uri").orElse("").equals(redirect)) {
      throw new SlackError("bad_redirect_uri");
    }
  }

  private void spendRefresh(Arguments arguments) throws SlackError {
    if (!tokens.refresh(arguments.text("refresh_token").orElse(""))) {
      throw new SlackError("invalid_refresh_token");
    }
  }

  private ObjectNode grant(App app) {
    ObjectNode answer = Json.object().put("app_id", app.appId());
    answer.putObject("authed_user").put("id", Seed.DEFAULT_USER);
    answer.put("scope", String.join(",", new TreeSet<>(app.scopes())));
    answer.put("token_type", "bot").put("access_token", tokens.issue());
    answer.put("bot_user_id", app.botUser());
    answer.putObject("team").put("id", Team.SEED.id()).put("name", Team.SEED.name());
    answer.putNull("enterprise").put("is_enterprise_install", false);
    if (app.can(App.Ability.ROTATES_TOKENS)) {
      answer.put("refresh_token", tokens.issueRefresh()).put("expires_in", LIFE_SECONDS);
    }
    return answer;
  }
}
