package dev.ecomind.phasebot.sandbox.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.http.Call;
import dev.ecomind.phasebot.sandbox.http.Refusal;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.traffic.Exchange;
import dev.ecomind.phasebot.sandbox.traffic.Traffic;
import dev.ecomind.phasebot.sandbox.workspace.Message;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.State;
import dev.ecomind.phasebot.sandbox.workspace.View;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.util.List;

/** What the page reads: {@code GET /_page/…}. */
final class Reads {
  private static final int MESSAGES = 200;
  private static final int MOST_MESSAGES = 5_000;
  private static final int EXCHANGES = 200;

  private final Workspace workspace;
  private final Traffic traffic;
  private final ClockFace clock;

  Reads(Workspace workspace, Traffic traffic, ClockFace clock) {
    this.workspace = workspace;
    this.traffic = traffic;
    this.clock = clock;
  }

  ObjectNode workspace() {
    long now = workspace.clock().instant().getEpochSecond();
    ObjectNode json = workspace.with(state -> Showcase.workspace(state, now));
    json.set("clock", clock.show());
    return json;
  }

  ObjectNode conversations(Call call) throws Refusal {
    String user = call.query("user");
    return workspace.with(
        state -> {
          person(state, user);
          return Showcase.conversations(state, user);
        });
  }

  ObjectNode messages(Call call) throws Refusal {
    String user = call.query("user");
    String conversation = call.query("conversation");
    String thread = call.query().getOrDefault("thread", "");
    int limit = limit(call.query().getOrDefault("limit", Integer.toString(MESSAGES)));
    List<Message> visible =
        workspace.with(
            state -> {
              if (state.conversations().find(conversation).filter(c -> c.has(user)).isEmpty()) {
                throw new Refusal(404, "This person is not in such a conversation.");
              }
              return thread.isEmpty()
                  ? state.messages().of(conversation).stream()
                      .filter(message -> message.isVisibleTo(user) && !message.isReply())
                      .toList()
                  : state.messages().thread(conversation, thread);
            });
    ObjectNode json = Json.object();
    int from = Math.max(0, visible.size() - limit);
    return workspace.with(
        state -> {
          json.set("messages", Showcase.messages(state, visible.subList(from, visible.size())));
          return json;
        });
  }

  ObjectNode views(Call call) throws Refusal {
    String user = call.query("user");
    return workspace.with(
        state -> {
          ObjectNode json = Json.object().put("stack", state.views().depth(user));
          json.set("modal", state.views().top(user).map(View::content).orElse(null));
          json.set("home", state.views().home(user).map(View::content).orElse(null));
          return json;
        });
  }

  ObjectNode inspector(Call call) throws Refusal {
    String after = call.query().getOrDefault("after", "0");
    if (!after.matches("\\d{1,15}")) {
      throw new Refusal(400, "after is a number.");
    }
    ObjectNode json = Json.object();
    ArrayNode entries = json.putArray("entries");
    for (Exchange exchange : traffic.after(Long.parseLong(after), EXCHANGES)) {
      entries.add(exchange.toJson());
    }
    return json;
  }

  static Person person(State state, String id) throws Refusal {
    return state
        .people()
        .find(id)
        .orElseThrow(() -> new Refusal(404, "There is no person " + id + "."));
  }

  private static int limit(String text) throws Refusal {
    if (!text.matches("\\d{1,6}")) {
      throw new Refusal(400, "limit is a number.");
    }
    return Math.min(Integer.parseInt(text), MOST_MESSAGES);
  }
}
