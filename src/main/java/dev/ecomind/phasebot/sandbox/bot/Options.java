package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.block.BlockCheck;
import dev.ecomind.phasebot.sandbox.block.Elements;
import dev.ecomind.phasebot.sandbox.block.Finding;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.App;
import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Message;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.State;
import dev.ecomind.phasebot.sandbox.workspace.View;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.util.List;
import java.util.Optional;

/** What a select offers that gets its options from the app: {@code block_suggestion}. */
public final class Options {
  private final Workspace workspace;
  private final BotLink link;

  public Options(Workspace workspace, BotLink link) {
    this.workspace = workspace;
    this.link = link;
  }

  /** What a person has typed so far into such a select. */
  public record Query(Person person, String blockId, String actionId, String typed) {}

  /** The answer's {@code options} or {@code option_groups}, or why there are none. */
  public record Offer(Outcome outcome, ObjectNode choices) {
    static Offer failed(String words) {
      return new Offer(Outcome.failed(words), Json.object());
    }
  }

  public Offer inMessage(Query query, Conversation place, String ts) {
    return ask(
        query,
        workspace.with(
            state ->
                state
                    .messages()
                    .find(place.id(), ts)
                    .filter(message -> message.isVisibleTo(query.person().id()))
                    .filter(message -> isAsking(message.blocks(), query))
                    .map(message -> payload(state, query, place, message))));
  }

  public Offer inView(Query query, String viewId) {
    return ask(
        query,
        workspace.with(
            state ->
                state
                    .views()
                    .find(viewId)
                    .filter(view -> view.owner().equals(query.person().id()))
                    .filter(view -> isAsking(view.content().path("blocks"), query))
                    .map(view -> payload(state, query, view))));
  }

  private Offer ask(Query query, Optional<ObjectNode> payload) {
    if (payload.isEmpty()) {
      return Offer.failed(
          "no select at " + query.blockId() + "/" + query.actionId() + " asks the app");
    }
    if (!workspace.with(state -> state.app().can(App.Ability.OFFERS_OPTIONS))) {
      return refuse(
          payload.get().toString(),
          "the manifest has no message_menu_options_url, so nobody is asked for options");
    }
    Answer answer = link.send(Payload.parcel("block_suggestion", payload.get()));
    return answer.failure().map(Offer::failed).orElseGet(() -> understand(answer.body()));
  }

  private Offer understand(String body) {
    Optional<ObjectNode> parsed = Json.parseObject(body);
    if (parsed.isEmpty()) {
      return refuse(body, "the app's options are not JSON");
    }
    List<String> wrong = BlockCheck.choices(parsed.get()).stream().map(Finding::message).toList();
    return wrong.isEmpty()
        ? new Offer(Outcome.OK, parsed.get().retain("options", "option_groups"))
        : refuse(body, "the app's options were refused: " + String.join("; ", wrong));
  }

  private Offer refuse(String body, String words) {
    link.violation("block_suggestion", body, words);
    return Offer.failed(words);
  }

  private static boolean isAsking(JsonNode blocks, Query query) {
    return Elements.find(blocks, query.blockId(), query.actionId())
        .filter(placed -> placed.type().matches("(multi_)?external_select"))
        .isPresent();
  }

  private static ObjectNode payload(State state, Query query, Conversation place, Message message) {
    ObjectNode payload = begin(state, query);
    Payload.addContainer(payload, place, message);
    payload.putObject("channel").put("id", place.id()).put("name", place.payloadName());
    return payload;
  }

  private static ObjectNode payload(State state, Query query, View view) {
    ObjectNode payload = begin(state, query);
    payload.putObject("container").put("type", "view").put("view_id", view.id());
    payload.set("view", view.content());
    return payload;
  }

  private static ObjectNode begin(State state, Query query) {
    return Payload.of("block_suggestion", state.app(), query.person())
        .put("block_id", query.blockId())
        .put("action_id", query.actionId())
        .put("value", query.typed());
  }
}
