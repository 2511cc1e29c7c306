package dev.ecomind.phasebot.sandbox.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.App;
import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Message;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.Seed;
import dev.ecomind.phasebot.sandbox.workspace.State;
import dev.ecomind.phasebot.sandbox.workspace.Team;
import java.util.List;

/** What the page shows, as JSON. */
final class Showcase {
  private static final List<String> USER_FIELDS =
      List.of(
          "id",
          "name",
          "real_name",
          "tz",
          "is_admin",
          "is_bot",
          "is_restricted",
          "is_ultra_restricted",
          "is_stranger",
          "deleted");

  private Showcase() {}

  static ObjectNode workspace(State state, long epochSecond) {
    ObjectNode json = Json.object().put("default_user", Seed.DEFAULT_USER);
    json.putObject("team").put("id", Team.SEED.id()).put("name", Team.SEED.name());
    json.set("app", app(state.app()));
    ArrayNode users = json.putArray("users");
    for (Person person : state.people().all()) {
      ObjectNode full = person.toSlack(epochSecond);
      users.add(full.put("is_stranger", person.is(Person.Mark.EXTERNAL)).retain(USER_FIELDS));
    }
    ArrayNode channels = json.putArray("channels");
    for (Conversation conversation : state.conversations().all()) {
      if (!conversation.isDirect()) {
        channels
            .addObject()
            .put("id", conversation.id())
            .put("name", conversation.name())
            .put("is_private", conversation.kind() == Conversation.Kind.PRIVATE);
      }
    }
    return json;
  }

  static ObjectNode conversations(State state, String user) {
    ObjectNode json = Json.object();
    ArrayNode list = json.putArray("conversations");
    for (Conversation conversation : state.conversations().of(user)) {
      ObjectNode one = list.addObject().put("id", conversation.id());
      one.put("kind", conversation.isDirect() ? "dm" : "channel");
      if (conversation.isDirect()) {
        String other = conversation.counterpart(user);
        String name = state.people().find(other).map(Person::name).orElse(other);
        one.put("name", name).put("with", other);
      } else {
        one.put("name", conversation.name());
      }
      addUnread(state, user, conversation, one);
    }
    return json;
  }

  static ArrayNode messages(State state, List<Message> messages) {
    ArrayNode array = Json.array();
    messages.forEach(message -> array.add(message(state, message)));
    return array;
  }

  private static ObjectNode message(State state, Message message) {
    ObjectNode json = state.show(message, false);
    json.put("bot", json.has("bot_id")).put("ephemeral", !message.isPosted());
    switch (message.kind()) {
      case ECHO -> json.put("command", json.path("text").asText());
      case FAILURE -> json.put("error", json.path("text").asText());
      case POSTED, EPHEMERAL -> {
        // Slack's own JSON says all.
      }
    }
    return json;
  }

  private static void addUnread(
      State state, String user, Conversation conversation, ObjectNode json) {
    long readUpTo = state.conversations().readUpTo(user, conversation.id());
    int unread = 0;
    String latest = "";
    for (Message message : state.messages().of(conversation.id())) {
      if (message.isVisibleTo(user) && !message.isReply()) {
        latest = message.ts();
        boolean isNews = message.isPosted() && !message.author().equals(user);
        unread += isNews && message.micros() > readUpTo ? 1 : 0;
      }
    }
    json.put("unread", unread).put("latest", latest);
  }

  private static ObjectNode app(App app) {
    ObjectNode json = Json.object().put("name", app.name()).put("bot_user", app.botUser());
    json.put("has_home", app.can(App.Ability.HOME));
    json.put("takes_messages", app.can(App.Ability.TAKES_MESSAGES));
    ArrayNode commands = json.putArray("commands");
    for (App.Command command : app.commands()) {
      commands
          .addObject()
          .put("command", command.command())
          .put("usage_hint", command.usageHint())
          .put("description", command.description());
    }
    ArrayNode shortcuts = json.putArray("shortcuts");
    for (App.Shortcut shortcut : app.shortcuts()) {
      shortcuts
          .addObject()
          .put("name", shortcut.name())
          .put("type", shortcut.isGlobal() ? "global" : "message")
          .put("callback_id", shortcut.callbackId())
          .put("description", shortcut.description());
    }
    return json;
  }
}
