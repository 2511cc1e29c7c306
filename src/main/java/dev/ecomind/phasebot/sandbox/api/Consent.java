package dev.ecomind.phasebot.sandbox.api;

import dev.ecomind.phasebot.sandbox.http.Call;
import dev.ecomind.phasebot.sandbox.http.Endpoint;
import dev.ecomind.phasebot.sandbox.http.FormText;
import dev.ecomind.phasebot.sandbox.http.Refusal;
import dev.ecomind.phasebot.sandbox.workspace.App;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code /oauth/v2/authorize}: consents to the app at once, and sends the browser back to it. */
public final class Consent implements Endpoint {
  private final Workspace workspace;
  private final Tokens tokens;

  public Consent(Workspace workspace, Tokens tokens) {
    this.workspace = workspace;
    this.tokens = tokens;
  }

  @Override
  public void handle(Call call) throws IOException, Refusal {
    App app = workspace.with(state -> state.app());
    if (!call.query("client_id").equals(app.clientId())) {
      throw new Refusal(400, "invalid_client_id");
    }
    for (String scope : call.query("scope").split("[, ]+", -1)) {
      if (!app.scopes().contains(scope)) {
        throw new Refusal(400, "invalid_scope: the manifest lacks " + scope);
      }
    }
    String redirect = call.query("redirect_uri");
    if (!redirect.matches("https?://[^\\s\"<>]+")) {
      throw new Refusal(400, "bad_redirect_uri");
    }
    Map<String, String> answer = new LinkedHashMap<>();
    answer.put("code", tokens.code(redirect));
    answer.put("state", call.query().getOrDefault("state", ""));
    call.header(
        "Location", redirect + (redirect.contains("?") ? "&" : "?") + FormText.write(answer));
    call.answer(302, "text/plain; charset=utf-8", "");
  }
}
