package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.block.Elements;
import dev.ecomind.phasebot.sandbox.block.StateValues;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Message;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.State;
import dev.ecomind.phasebot.sandbox.workspace.Ts;
import dev.ecomind.phasebot.sandbox.workspace.View;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.util.Optional;
import java.util.function.Supplier;

/** Clicks and choices: {@code block_actions}. */
public final class Actions {
  private final Workspace workspace;
  private final BotLink link;
  private final Supplier<String> hooks;

  public Actions(Workspace workspace, BotLink link, Supplier<String> hooks) {
    this.workspace = workspace;
    this.link = link;
    this.hooks = hooks;
  }

  /** What a person did to an element; the value's fields are those of Slack's action element. */
  public record Click(Person person, String blockId, String actionId, JsonNode value) {}

  /** A payload to send, or how it ended without one. */
  private record Prepared(Optional<ObjectNode> payload, Outcome outcome) {
    static Prepared toSend(ObjectNode payload) {
      return new Prepared(Optional.of(payload), Outcome.OK);
    }

    static Prepared ended(Outcome outcome) {
      return new Prepared(Optional.empty(), outcome);
    }
  }

  public Outcome inMessage(Click click, Conversation place, String ts) {
    return send(workspace.with(state -> prepare(state, click, place, ts)));
  }

  public Outcome inView(Click click, String viewId) {
    return send(workspace.with(state -> prepare(state, click, viewId)));
  }

  private Outcome send(Prepared prepared) {
    if (prepared.payload().isEmpty()) {
      return prepared.outcome();
    }
    Answer answer = link.send(Payload.parcel("block_actions", prepared.payload().get()));
    if (!answer.body().isBlank() && answer.failure().isEmpty()) {
      link.violation("block_actions", answer.body(), "the answer to an action must have no body");
    }
    return Outcome.of(answer);
  }

  private Prepared prepare(State state, Click click, Conversation place, String ts) {
    Optional<Message> found =
        state
            .messages()
            .find(place.id(), ts)
            .filter(message -> message.isVisibleTo(click.person().id()));
    if (found.isEmpty()) {
      return Prepared.ended(Outcome.failed("there is no such message"));
    }
    Message message = found.get();
    ObjectNode before = state.selections().of(click.person().id(), message);
    ObjectNode values = StateValues.of(message.blocks(), before);
    return complete(state, click, message.blocks(), values)
        .map(
            payload -> {
              state.selections().remember(click.person().id(), message, values);
              addMessage(state, payload, click.person(), place, message);
              payload.putObject("state").set("values", values);
              return ready(message.blocks(), click, payload);
            })
        .orElseGet(() -> Prepared.ended(noElement(click)));
  }

  private Prepared prepare(State state, Click click, String viewId) {
    Optional<View> found =
        state.views().find(viewId).filter(view -> view.owner().equals(click.person().id()));
    if (found.isEmpty()) {
      return Prepared.ended(Outcome.failed("this view is not open any more"));
    }
    View view = found.get();
    JsonNode blocks = view.content().path("blocks");
    ObjectNode values = view.values();
    return complete(state, click, blocks, values)
        .map(
            payload -> {
              View changed = state.views().remember(view, values);
              payload.putObject("container").put("type", "view").put("view_id", view.id());
              payload.set("view", changed.content());
              return ready(blocks, click, payload);
            })
        .orElseGet(() -> Prepared.ended(noElement(click)));
  }

  // Enters the value into the state and begins the payload; empty where the element is not there.
  private Optional<ObjectNode> complete(
      State state, Click click, JsonNode blocks, ObjectNode values) {
    Entered entered = new Entered(state, click.person());
    Optional<Elements.Placed> placed = Elements.find(blocks, click.blockId(), click.actionId());
    Optional<ObjectNode> entry = placed.flatMap(found -> entered.value(found, click.value()));
    if (placed.isEmpty() || entry.isEmpty()) {
      return Optional.empty();
    }
    if (StateValues.field(placed.get().type()).isPresent()) {
      values.withObjectProperty(click.blockId()).set(click.actionId(), entry.get());
    }
    ObjectNode payload = Payload.of("block_actions", state.app(), click.person());
    payload.put("trigger_id", state.triggers().issue(click.person().id()));
    payload.putArray("actions").add(action(placed.get(), entry.get(), click.value()));
    return Optional.of(payload);
  }

  private static Prepared ready(JsonNode blocks, Click click, ObjectNode payload) {
    JsonNode block =
        Elements.find(blocks, click.blockId(), click.actionId())
            .map(Elements.Placed::block)
            .orElseThrow();
    boolean isQuiet =
        block.path("type").asText().equals("input")
            && !block.path("dispatch_action").asBoolean(false);
    return isQuiet ? Prepared.ended(Outcome.OK) : Prepared.toSend(payload);
  }

  private void addMessage(
      State state, ObjectNode payload, Person person, Conversation place, Message message) {
    Payload.addContainer(payload, place, message);
    payload.putObject("channel").put("id", place.id()).put("name", place.payloadName());
    if (message.isPosted()) {
      payload.set("message", state.show(message, true));
    }
    String id = state.responseUrls().issue(person.id(), place.id(), Optional.of(message.ts()));
    payload.put("response_url", hooks.get() + id);
  }

  private ObjectNode action(Elements.Placed placed, ObjectNode entry, JsonNode given) {
    ObjectNode action = entry.deepCopy();
    action.put("action_id", placed.actionId()).put("block_id", placed.blockId());
    action.put("action_ts", Ts.text(Ts.micros(workspace.clock().instant())));
    if (placed.type().equals("button")) {
      action.set("text", placed.element().path("text").deepCopy());
      Json.text(placed.element(), "value").ifPresent(value -> action.put("value", value));
    }
    if (placed.type().equals("overflow")) {
      Elements.option(placed.element(), given.at("/selected_option/value").asText())
          .ifPresent(option -> action.set("selected_option", option.deepCopy()));
    }
    if (action.path("selected_option") instanceof ObjectNode option) {
      option.retain("text", "value");
    }
    return action;
  }

  private static Outcome noElement(Click click) {
    return Outcome.failed(
        "there is no element " + click.blockId() + "/" + click.actionId() + " with this choice");
  }
}
