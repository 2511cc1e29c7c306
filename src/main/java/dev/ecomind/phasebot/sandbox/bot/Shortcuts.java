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

/** Shortcuts that people run on a message: {@code message_action}. */
public final class Shortcuts {
  private final Workspace workspace;
  private final BotLink link;
  private final Supplier<String> hooks;

  public Shortcuts(Workspace workspace, BotLink link, Supplier<String> hooks) {
    this.workspace = workspace;
    this.link = link;
    this.hooks = hooks;
  }

  public Outcome run(Person person, Conversation place, String ts, String callbackId) {
    Optional<ObjectNode> payload =
        workspace.with(
            state ->
                state.app().shortcuts().stream()
                    .filter(shortcut -> shortcut.callbackId().equals(callbackId))
                    .findFirst()
                    .flatMap(shortcut -> state.messages().findPosted(place.id(), ts))
                    .map(
                        message -> {
                          ObjectNode begun =
                              payload(state.app(), person, place, message, callbackId);
                          begun.set("message", state.show(message, true));
                          return begun;
                        })
                    .map(started -> addUrls(started, person, place, ts)));
    return payload
        .map(ready -> Outcome.of(link.send(Payload.parcel("message_action", ready))))
        .orElseGet(() -> Outcome.failed("there is no such shortcut or message"));
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
    ObjectNode payload = Payload.of("message_action", app, person);
    // Of all interactions only this one names neither the app nor the person's old user name.
    payload.remove("api_app_id");
    payload.withObjectProperty("user").remove("username");
    payload.put("callback_id", callbackId).put("message_ts", message.ts());
    payload.put("action_ts", Ts.text(Ts.micros(workspace.clock().instant())));
    payload.putObject("channel").put("id", place.id()).put("name", place.payloadName());
    return payload;
  }
}
