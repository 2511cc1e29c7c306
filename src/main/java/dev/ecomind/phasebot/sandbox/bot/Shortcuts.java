package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.workspace.App;
import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Message;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.Ts;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.util.Optional;
import java.util.function.Supplier;

/** Shortcuts: of a message, {@code message_action}, or from anywhere, {@code shortcut}. */
public final class Shortcuts {
  private final Workspace workspace;
  private final BotLink link;
  private final Supplier<String> hooks;

  public Shortcuts(Workspace workspace, BotLink link, Supplier<String> hooks) {
    this.workspace = workspace;
    this.link = link;
    this.hooks = hooks;
  }

  /** Runs a shortcut from anywhere. */
  public Outcome run(Person person, String callbackId) {
    Optional<ObjectNode> payload =
        workspace.with(
            state ->
                find(state.app(), callbackId, true)
                    .map(
                        shortcut ->
                            begin("shortcut", state.app(), person, callbackId)
                                .put("trigger_id", state.triggers().issue(person.id()))));
    return send("shortcut", payload);
  }

  /** Runs a shortcut of a message. */
  public Outcome run(Person person, Conversation place, String ts, String callbackId) {
    Optional<ObjectNode> payload =
        workspace.with(
            state ->
                find(state.app(), callbackId, false)
                    .flatMap(shortcut -> state.messages().findPosted(place.id(), ts))
                    .map(
                        message -> {
                          ObjectNode begun =
                              payload(state.app(), person, place, message, callbackId);
                          begun.set("message", state.show(message, true));
                          return begun;
                        })
                    .map(started -> addUrls(started, person, place, ts)));
    return send("message_action", payload);
  }

  private Outcome send(String type, Optional<ObjectNode> payload) {
    return payload
        .map(ready -> Outcome.of(link.send(Payload.parcel(type, ready))))
        .orElseGet(() -> Outcome.failed("there is no such shortcut or message"));
  }

  private static Optional<App.Shortcut> find(App app, String callbackId, boolean isGlobal) {
    return app.shortcuts().stream()
        .filter(one -> one.isGlobal() == isGlobal && one.callbackId().equals(callbackId))
        .findFirst();
  }

  private ObjectNode addUrls(ObjectNode payload, Person person, Conversation place, String ts) {
    return workspace.with(
        state -> {
          String url =
              hooks.get() + state.responseUrls().issue(person.id(), place.id(), Optional.of(ts));
          return payload
              .put("response_url", url)
              .put("trigger_id", state.triggers().issue(person.id()));
        });
  }

  private ObjectNode payload(
      App app, Person person, Conversation place, Message message, String callbackId) {
    ObjectNode payload = begin("message_action", app, person, callbackId);
    payload.withObjectProperty("user").put("name", person.name()).remove("username");
    payload.put("message_ts", message.ts());
    payload.putObject("channel").put("id", place.id()).put("name", place.payloadName());
    return payload;
  }

  /** Of all interactions only shortcuts do not name the app, nor their person twice. */
  private ObjectNode begin(String type, App app, Person person, String callbackId) {
    ObjectNode payload = Payload.of(type, app, person);
    payload.remove("api_app_id");
    payload.withObjectProperty("user").remove("name");
    return payload
        .put("callback_id", callbackId)
        .put("action_ts", Ts.text(Ts.micros(workspace.clock().instant())));
  }
}
