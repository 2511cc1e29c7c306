package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.http.FormText;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.App;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.Team;
import java.util.Map;

/** The parts that all of Slack's interaction payloads share. */
final class Payload {
  private Payload() {}

  static ObjectNode of(String type, App app, Person person) {
    ObjectNode payload = Json.object().put("type", type);
    payload.set("user", user(person));
    payload.put("api_app_id", app.appId()).put("token", app.verificationToken());
    payload.putObject("team").put("id", Team.SEED.id()).put("domain", Team.SEED.domain());
    payload.putNull("enterprise").put("is_enterprise_install", false);
    return payload;
  }

  /** The payload as the form that carries it. */
  static BotLink.Parcel parcel(String name, JsonNode payload) {
    return new BotLink.Parcel(
        name,
        Json.pretty(payload),
        "application/x-www-form-urlencoded",
        FormText.write(Map.of("payload", Json.writeLikeSlack(payload))));
  }

  private static ObjectNode user(Person person) {
    return Json.object()
        .put("id", person.id())
        .put("username", person.name())
        .put("name", person.name())
        .put("team_id", person.teamId());
  }
}
