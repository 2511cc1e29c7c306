package dev.ecomind.phasebot.sandbox.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.bot.Bot;
import dev.ecomind.phasebot.sandbox.http.Refusal;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Message;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.util.Map;

/** What an administrator does: people and channels. */
public final class Staff {
  private static final Map<String, Person.Mark> MARKS =
      Map.of(
          "deleted", Person.Mark.DEACTIVATED,
          "is_admin", Person.Mark.ADMIN,
          "is_restricted", Person.Mark.GUEST,
          "is_ultra_restricted", Person.Mark.SINGLE_CHANNEL_GUEST);

  private final Workspace workspace;
  private final Bot bot;

  public Staff(Workspace workspace, Bot bot) {
    this.workspace = workspace;
    this.bot = bot;
  }

  /** Changes marks of a person: {@code {"id": "U…", "deleted": true}}; the app hears of it. */
  ObjectNode changeUser(ObjectNode wish) throws Refusal {
    String id = wish.path("id").asText();
    ObjectNode event = Json.object().put("type", "user_change");
    ObjectNode user =
        workspace.with(
            state -> {
              Person person =
                  state
                      .people()
                      .find(id)
                      .orElseThrow(() -> new Refusal(404, "There is no person " + id + "."));
              for (Map.Entry<String, Person.Mark> mark : MARKS.entrySet()) {
                if (wish.has(mark.getKey())) {
                  person = person.with(mark.getValue(), wish.path(mark.getKey()).asBoolean());
                }
              }
              state.people().put(person);
              return person.toSlack(workspace.clock().instant().getEpochSecond());
            });
    event.set("user", user);
    return ControlApi.answer(
        bot.events().send(event.put("cache_ts", user.path("updated").asLong())));
  }

  /** Changes a channel: {@code {"id": "C…", "archived": true, "invite": "U…", "remove": "U…"}}. */
  ObjectNode changeChannel(ObjectNode wish) throws Refusal {
    String id = wish.path("id").asText();
    workspace.with(
        state -> {
          Conversation channel =
              state
                  .conversations()
                  .find(id)
                  .orElseThrow(() -> new Refusal(404, "There is no channel " + id + "."));
          if (wish.has("archived")) {
            channel = state.conversations().archive(channel, wish.path("archived").asBoolean());
          }
          if (wish.has("invite")) {
            channel = state.conversations().join(channel, wish.path("invite").asText(), true);
          }
          if (wish.has("remove")) {
            channel = state.conversations().join(channel, wish.path("remove").asText(), false);
          }
          return channel;
        });
    return Json.object().put("ok", true);
  }

  /** All rows of a conversation with their metadata, as they are stored. */
  ObjectNode messages(String conversation) {
    ObjectNode json = Json.object();
    ArrayNode rows = json.putArray("messages");
    workspace.with(
        state -> {
          for (Message message : state.messages().of(conversation)) {
            rows.add(state.show(message, true).put("kind", message.kind().name()));
          }
          return rows;
        });
    return json;
  }
}
