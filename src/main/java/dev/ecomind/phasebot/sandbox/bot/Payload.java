package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.App;
import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Message;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.Team;

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

  /** The payload as it is sent. */
  static Parcel parcel(String name, ObjectNode payload) {
    return new Parcel(name, Parcel.Form.INTERACTION, payload);
  }

  /** Says in which message something was done. */
  static void addContainer(ObjectNode payload, Conversation place, Message message) {
    ObjectNode container = payload.putObject("container").put("type", "message");
    container.put("message_ts", message.ts()).put("channel_id", place.id());
    container.put("is_ephemeral", !message.isPosted());
    message.thread().ifPresent(thread -> container.put("thread_ts", thread));
  }

  private static ObjectNode user(Person person) {
    return Json.object()
        .put("id", person.id())
        .put("username", person.name())
        .put("name", person.name())
        .put("team_id", person.teamId());
  }
}
