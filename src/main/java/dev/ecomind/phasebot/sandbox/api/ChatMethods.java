package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.block.MessageDraft;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Message;
import dev.ecomind.phasebot.sandbox.workspace.Message.Kind;
import dev.ecomind.phasebot.sandbox.workspace.State;
import dev.ecomind.phasebot.sandbox.workspace.Team;
import dev.ecomind.phasebot.sandbox.workspace.Ts;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code chat.*}: the bot's messages. */
final class ChatMethods {
  private static final int LONGEST_UPDATE = 4_000;
  private static final int LONGEST_EPHEMERAL = 40_000;
  private static final int LONGEST_MARKDOWN = 12_000;
  private static final int LARGEST_METADATA = 8_000;

  private final Clock clock;

  ChatMethods(Clock clock) {
    this.clock = clock;
  }

  Map<String, Method> all() {
    return Map.of(
        "chat.postMessage", ChatMethods::post,
        "chat.postEphemeral", ChatMethods::postEphemeral,
        "chat.update", this::update,
        "chat.delete", ChatMethods::delete,
        "chat.getPermalink", ChatMethods::permalink);
  }

  private static ObjectNode post(Request request, State state) throws SlackError {
    Arguments arguments = request.arguments();
    refuseAsUser(arguments);
    Conversation place = Lookup.target(state, arguments.required("channel"));
    MessageDraft draft = draft(request, "msg_blocks_too_long", "invalid_blocks");
    ObjectNode content = state.app().sign(draft.content());
    thread(state, place, arguments).ifPresent(thread -> content.put("thread_ts", thread));
    metadata(arguments).ifPresent(metadata -> content.set("metadata", metadata));
    Message message = state.messages().add(place.id(), Kind.POSTED, Optional.empty(), content);
    ObjectNode answer = Json.object().put("channel", place.id()).put("ts", message.ts());
    answer.set("message", state.show(message, true));
    return answer;
  }

  private static ObjectNode postEphemeral(Request request, State state) throws SlackError {
    Arguments arguments = request.arguments();
    Conversation place = Lookup.target(state, arguments.required("channel"));
    String user = arguments.required("user");
    if (!place.has(user) || Lookup.hasLeft(state, user)) {
      throw new SlackError("user_not_in_channel");
    }
    limit(arguments, LONGEST_EPHEMERAL);
    MessageDraft draft = draft(request, "msg_too_long", "invalid_attachments");
    ObjectNode content = state.app().sign(draft.content());
    thread(state, place, arguments).ifPresent(thread -> content.put("thread_ts", thread));
    Message message = state.messages().add(place.id(), Kind.EPHEMERAL, Optional.of(user), content);
    return Json.object().put("message_ts", message.ts());
  }

  private ObjectNode update(Request request, State state) throws SlackError {
    Arguments arguments = request.arguments();
    refuseAsUser(arguments);
    Message message = own(state, arguments, "ts", "cant_update_message");
    if (Lookup.conversation(state, message.conversation()).isArchived()) {
      throw new SlackError("is_inactive");
    }
    limit(arguments, LONGEST_UPDATE);
    MessageDraft draft = draft(request, "msg_too_long", "invalid_attachments");
    ObjectNode content = message.content();
    // What a call does not name stays as it is; an empty list takes it away.
    List.of("blocks", "attachments").stream().filter(arguments::has).forEach(content::remove);
    content.setAll(draft.content());
    if (arguments.has("text") && !arguments.has("blocks") && content.has("blocks")) {
      request.violations(List.of("the message keeps its blocks, and shows them and not the text"));
    }
    content
        .putObject("edited")
        .put("user", state.app().botUser())
        .put("ts", Ts.text(Ts.micros(clock.instant())));
    if (isEmptyObject(arguments, "metadata")) {
      content.remove("metadata");
    } else {
      metadata(arguments).ifPresent(metadata -> content.set("metadata", metadata));
    }
    Message changed = state.messages().replace(message, content);
    ObjectNode answer = Json.object().put("channel", changed.conversation());
    answer.put("ts", changed.ts()).put("text", draft.text());
    answer.set("message", state.show(changed, true));
    return answer;
  }

  private static ObjectNode delete(Request request, State state) throws SlackError {
    Message message = own(state, request.arguments(), "ts", "cant_delete_message");
    state.messages().remove(message);
    return Json.object().put("channel", message.conversation()).put("ts", message.ts());
  }

  private static ObjectNode permalink(Request request, State state) throws SlackError {
    Message message = find(state, request.arguments(), "message_ts");
    String link =
        "https://%s.slack.com/archives/%s/p%s"
            .formatted(Team.SEED.domain(), message.conversation(), message.ts().replace(".", ""));
    String thread =
        message
            .thread()
            .filter(parent -> message.isReply())
            .map(parent -> "?thread_ts=" + parent + "&cid=" + message.conversation())
            .orElse("");
    return Json.object().put("permalink", link + thread).put("channel", message.conversation());
  }

  private static Message find(State state, Arguments arguments, String ts) throws SlackError {
    Conversation place = Lookup.conversation(state, arguments.required("channel"));
    return state
        .messages()
        .findPosted(place.id(), arguments.required(ts))
        .orElseThrow(() -> new SlackError("message_not_found"));
  }

  private static Message own(State state, Arguments arguments, String ts, String otherwise)
      throws SlackError {
    Message message = find(state, arguments, ts);
    if (!message.author().equals(state.app().botUser())) {
      throw new SlackError(otherwise);
    }
    return message;
  }

  private static MessageDraft draft(Request request, String tooLong, String badAttachments)
      throws SlackError {
    MessageDraft draft = MessageDraft.of(body(request.arguments(), tooLong, badAttachments));
    request.violations(draft.notes());
    if (draft.error().isPresent()) {
      String word =
          switch (draft.error().get()) {
            case "msg_blocks_too_long" -> tooLong;
            case "invalid_attachments" -> badAttachments;
            default -> draft.error().get();
          };
      throw new SlackError(word, draft.refusals());
    }
    return draft;
  }

  private static ObjectNode body(Arguments arguments, String tooLong, String badAttachments)
      throws SlackError {
    ObjectNode body = Json.object();
    Optional<String> markdown = arguments.text("markdown_text");
    if (markdown.isPresent()) {
      if (arguments.has("text") || arguments.has("blocks")) {
        throw new SlackError("markdown_text_conflict");
      }
      if (markdown.get().length() > LONGEST_MARKDOWN) {
        throw new SlackError(tooLong);
      }
      body.putArray("blocks").addObject().put("type", "markdown").put("text", markdown.get());
      return body.put("text", markdown.get());
    }
    arguments.text("text").ifPresent(text -> body.put("text", text));
    Optional<JsonNode> blocks = arguments.structure("blocks", "invalid_blocks_format");
    blocks.ifPresent(structure -> body.set("blocks", structure));
    arguments
        .structure("attachments", badAttachments)
        .ifPresent(structure -> body.set("attachments", structure));
    return body;
  }

  /** Only apps of an older kind may speak as their user. */
  private static void refuseAsUser(Arguments arguments) throws SlackError {
    if (arguments.isTrue("as_user")) {
      throw new SlackError("as_user_not_supported");
    }
  }

  private static Optional<String> thread(State state, Conversation place, Arguments arguments)
      throws SlackError {
    Optional<String> wanted = arguments.text("thread_ts");
    if (wanted.isEmpty()) {
      return wanted;
    }
    Message parent =
        state
            .messages()
            .findPosted(place.id(), wanted.get())
            .orElseThrow(() -> new SlackError("cannot_reply_to_message"));
    return parent.thread().or(() -> wanted);
  }

  private static Optional<JsonNode> metadata(Arguments arguments) throws SlackError {
    Optional<JsonNode> metadata = arguments.structure("metadata", "invalid_metadata_format");
    if (metadata.isPresent()) {
      JsonNode node = metadata.get();
      if (!node.path("event_type").isTextual() || !node.path("event_payload").isObject()) {
        throw new SlackError("invalid_metadata_schema");
      }
      if (node.toString().length() > LARGEST_METADATA) {
        throw new SlackError("metadata_too_large");
      }
    }
    return metadata;
  }

  private static boolean isEmptyObject(Arguments arguments, String name) throws SlackError {
    return arguments
        .structure(name, "invalid_metadata_format")
        .filter(node -> node.isObject() && node.isEmpty())
        .isPresent();
  }

  private static void limit(Arguments arguments, int longest) throws SlackError {
    if (arguments.text("text").filter(text -> text.length() > longest).isPresent()) {
      throw new SlackError("msg_too_long");
    }
  }
}
