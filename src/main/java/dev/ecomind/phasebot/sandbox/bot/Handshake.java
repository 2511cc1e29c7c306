package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.Ids;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;

/**
 * The two requests by which Slack tries out an address: {@code url_verification}, {@code
 * ssl_check}.
 */
public final class Handshake {
  private final Workspace workspace;
  private final BotLink link;

  public Handshake(Workspace workspace, BotLink link) {
    this.workspace = workspace;
    this.link = link;
  }

  /** Asks the app to repeat a challenge. */
  public Outcome verifyUrl() {
    String challenge = Ids.random(48);
    ObjectNode body =
        Json.object()
            .put("token", token())
            .put("challenge", challenge)
            .put("type", "url_verification");
    Answer answer = link.send(new Parcel("url_verification", Parcel.Form.PLAIN_JSON, body));
    if (answer.failure().isPresent() || answer.body().contains(challenge)) {
      return Outcome.of(answer);
    }
    return Outcome.failed("the app did not repeat the challenge");
  }

  /** Asks the app whether it is there. */
  public Outcome checkSsl() {
    ObjectNode form = Json.object().put("ssl_check", "1").put("token", token());
    return Outcome.of(link.send(new Parcel("ssl_check", Parcel.Form.PLAIN_FORM, form)));
  }

  private String token() {
    return workspace.with(state -> state.app().verificationToken());
  }
}
