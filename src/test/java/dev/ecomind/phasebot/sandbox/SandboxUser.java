package dev.ecomind.phasebot.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person in the sandbox, who types, clicks, submits and reads. */
public final class SandboxUser {
  private final SandboxPage page;
  private final String id;
  private final String place;

  SandboxUser(SandboxPage page, String id, String place) {
    this.page = page;
    this.id = id;
    this.place = place;
  }

  public String id() {
    return id;
  }

  /** The same person elsewhere: a channel's name, or a person's name for a direct message. */
  public SandboxUser in(String other) {
    return new SandboxUser(page, id, other);
  }

  /** Types into the composer; the answer has {@code ok} and perhaps {@code error}. */
  public JsonNode types(String text) {
    return page.post("_page/post", body().put("conversation", conversation()).put("text", text));
  }

  /**
   * Types a command and reads the newest answer that only this person sees here, whatever else was
   * posted meanwhile; empty where there is none.
   */
  public String asks(String command) {
    JsonNode sent = types(command);
    if (!sent.path("ok").asBoolean()) {
      throw new AssertionError(command + " was not taken: " + sent);
    }
    return messages().stream()
        .filter(message -> message.path("ephemeral").asBoolean())
        .reduce((earlier, later) -> later)
        .map(ShownText::of)
        .orElse("");
  }

  /** All that this person sees here, oldest first. */
  public List<JsonNode> messages() {
    String query = "user=" + id + "&limit=5000&conversation=" + conversation();
    return SandboxPage.list(page.get("_page/messages?" + query).path("messages"));
  }

  public List<JsonNode> messages(String channel) {
    return in(channel).messages();
  }

  /** The newest row here, whatever it is. */
  public JsonNode lastMessage() {
    List<JsonNode> all = messages();
    return all.isEmpty() ? Json.object() : all.get(all.size() - 1);
  }

  /** All text of the newest row here, as a person would read it. */
  public String reads() {
    return ShownText.of(lastMessage());
  }

  /** The direct messages that the bot sent this person. */
  public List<JsonNode> directMessages() {
    String bot = page.get("_page/workspace").at("/app/bot_user").asText();
    for (JsonNode conversation : conversations()) {
      if (conversation.path("with").asText().equals(bot)) {
        return in(conversation.path("name").asText()).messages().stream()
            .filter(message -> message.path("bot").asBoolean())
            .toList();
      }
    }
    return List.of();
  }

  /** Clicks what has this action id or label: in the open modal, else in the newest message. */
  public JsonNode clicks(String actionOrLabel) {
    return acts(actionOrLabel, Json.object());
  }

  /** Chooses an option by its value or label in a select, radio or overflow. */
  public JsonNode chooses(String actionId, String option) {
    return acts(actionId, Json.object().put("option", option));
  }

  /** Gives an element a value, in the field that Slack names for it; the value is JSON. */
  public JsonNode acts(String actionId, String field, String json) {
    ObjectNode value = Json.object();
    value.set(field, Json.parse(json).orElseThrow());
    Optional<JsonNode> modal = modal();
    JsonNode holder = modal.orElseGet(this::lastMessage);
    PageElement element =
        PageElement.find(holder.path("blocks"), actionId)
            .orElseThrow(() -> new AssertionError("nothing named " + actionId + " here"));
    value.put("user", id).put("type", element.element().path("type").asText());
    value.put("block_id", element.blockId()).put("action_id", element.actionId());
    value.set("container", modal.map(SandboxUser::inView).orElseGet(() -> inMessage(holder)));
    return page.post("_page/action", value);
  }

  /** Clicks in one message. */
  public JsonNode clicksIn(JsonNode message, String actionOrLabel) {
    JsonNode found =
        PageElement.find(message.path("blocks"), actionOrLabel)
            .map(element -> send(element, inMessage(message), Json.object()))
            .orElseThrow(() -> new AssertionError("no " + actionOrLabel + " in " + message));
    return found;
  }

  /** The modal on top, if one is open. */
  public Optional<JsonNode> modal() {
    return Optional.of(views().path("modal")).filter(JsonNode::isObject);
  }

  /** Opens the Home tab and tells what it shows then. */
  public JsonNode opensHome() {
    page.post("_page/home", body());
    return home();
  }

  public JsonNode home() {
    return views().path("home");
  }

  /** Clicks on the Home tab. */
  public JsonNode clicksHome(String actionOrLabel) {
    JsonNode home = home();
    return PageElement.find(home.path("blocks"), actionOrLabel)
        .map(element -> send(element, inView(home), Json.object()))
        .orElseThrow(() -> new AssertionError("no " + actionOrLabel + " on " + home));
  }

  /**
   * Submits the open modal. Values are by action id or block id: a text, a date, a user's id, or an
   * option's value or label. The answer has {@code ok} and perhaps {@code errors} by block id.
   */
  public JsonNode submits(Map<String, String> values) {
    JsonNode modal = modal().orElseThrow(() -> new AssertionError("no modal is open"));
    ObjectNode body = body().put("view_id", modal.path("id").asText());
    ObjectNode given = body.putObject("values");
    values.forEach(
        (name, value) -> {
          PageElement element =
              PageElement.find(modal.path("blocks"), name)
                  .orElseThrow(() -> new AssertionError("no input " + name + " in " + modal));
          given.withObjectProperty(element.blockId()).set(element.actionId(), element.value(value));
        });
    return page.post("_page/submit", body);
  }

  /** What a select offers that asks the app, once this was typed into it; in modal or message. */
  public JsonNode searches(String actionId, String typed) {
    Optional<JsonNode> modal = modal();
    ObjectNode container = modal.map(SandboxUser::inView).orElseGet(() -> inMessage(lastMessage()));
    JsonNode blocks = modal.orElseGet(this::lastMessage).path("blocks");
    PageElement element =
        PageElement.find(blocks, actionId)
            .orElseThrow(() -> new AssertionError("no select " + actionId + " here"));
    ObjectNode body = body().put("block_id", element.blockId());
    body.put("action_id", element.actionId()).put("value", typed);
    body.set("container", container);
    return page.post("_page/options", body);
  }

  /** Uploads a file; the answer's {@code file} is Slack's file object. */
  public JsonNode uploads(String name, byte[] content) {
    return page.post("_page/upload", body().put("name", name).put("content_base64", content));
  }

  /** Posts a message that shares a file that was uploaded. */
  public JsonNode shares(String fileId, String text) {
    ObjectNode post = body().put("conversation", conversation()).put("text", text);
    post.putArray("files").add(fileId);
    return page.post("_page/post", post);
  }

  /** Closes all modals at once. */
  public JsonNode closesAll() {
    return page.post("_page/close", body().put("view_id", "").put("all", true));
  }

  /** Closes the modal on top. */
  public JsonNode closes() {
    JsonNode modal = modal().orElseThrow(() -> new AssertionError("no modal is open"));
    return page.post("_page/close", body().put("view_id", modal.path("id").asText()));
  }

  /** Deletes a message here. */
  public JsonNode deletes(JsonNode message) {
    return page.post(
        "_page/delete",
        body().put("conversation", conversation()).put("ts", message.path("ts").asText()));
  }

  /** Runs a global shortcut. */
  public JsonNode runs(String callbackId) {
    return page.post("_page/shortcut", body().put("callback_id", callbackId));
  }

  /** Runs a message shortcut. */
  public JsonNode runs(String callbackId, JsonNode message) {
    return page.post(
        "_page/shortcut",
        body()
            .put("conversation", conversation())
            .put("ts", message.path("ts").asText())
            .put("callback_id", callbackId));
  }

  private JsonNode acts(String actionOrLabel, ObjectNode value) {
    Optional<JsonNode> modal = modal();
    Optional<PageElement> inModal =
        modal.flatMap(open -> PageElement.find(open.path("blocks"), actionOrLabel));
    if (inModal.isPresent()) {
      return send(inModal.get(), inView(modal.orElseThrow()), value);
    }
    List<JsonNode> newestFirst = new ArrayList<>(messages());
    Collections.reverse(newestFirst);
    for (JsonNode message : newestFirst) {
      Optional<PageElement> found = PageElement.find(message.path("blocks"), actionOrLabel);
      if (found.isPresent()) {
        return send(found.get(), inMessage(message), value);
      }
    }
    throw new AssertionError("nothing to click named " + actionOrLabel + " here");
  }

  private JsonNode send(PageElement element, ObjectNode container, ObjectNode value) {
    String chosen = value.path("option").asText("");
    ObjectNode body = chosen.isEmpty() ? element.clicked() : element.value(chosen);
    body.put("user", id).put("block_id", element.blockId()).put("action_id", element.actionId());
    body.set("container", container);
    return page.post("_page/action", body);
  }

  private ObjectNode inMessage(JsonNode message) {
    return Json.object()
        .put("message_ts", message.path("ts").asText())
        .put("conversation", conversation());
  }

  private static ObjectNode inView(JsonNode view) {
    return Json.object().put("view_id", view.path("id").asText());
  }

  private JsonNode views() {
    return page.get("_page/views?user=" + id);
  }

  private JsonNode conversations() {
    return page.get("_page/conversations?user=" + id).path("conversations");
  }

  private String conversation() {
    for (JsonNode conversation : conversations()) {
      if (conversation.path("name").asText().equals(place)) {
        return conversation.path("id").asText();
      }
    }
    throw new AssertionError(id + " is in no conversation " + place);
  }

  private ObjectNode body() {
    return Json.object().put("user", id);
  }
}
