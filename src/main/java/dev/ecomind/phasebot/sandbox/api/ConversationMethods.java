package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Message;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.State;
import dev.ecomind.phasebot.sandbox.workspace.Ts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** {@code conversations.*}: where the bot talks, and what was said there. */
final class ConversationMethods {
  private static final long CREATED = 1_735_689_600L;

  private ConversationMethods() {}

  static Map<String, Method> all() {
    return Map.of(
        "conversations.open", ConversationMethods::open,
        "conversations.info", ConversationMethods::info,
        "conversations.members", ConversationMethods::members,
        "conversations.history", ConversationMethods::history,
        "conversations.replies", ConversationMethods::replies);
  }

  private static ObjectNode open(Request request, State state) throws SlackError {
    Arguments arguments = request.arguments();
    Conversation direct;
    boolean wasOpen = true;
    if (arguments.text("channel").isPresent()) {
      direct = Lookup.conversation(state, arguments.required("channel"));
      if (!direct.isDirect()) {
        throw new SlackError("method_not_supported_for_channel_type");
      }
    } else {
      String users =
          arguments.text("users").orElseThrow(() -> new SlackError("users_list_not_supplied"));
      if (users.contains(",")) {
        throw SlackError.missingScope("mpim:write");
      }
      Person person = Lookup.person(state, users);
      wasOpen =
          state.conversations().direct(List.of(person.id(), state.app().botUser())).isPresent();
      direct = Lookup.direct(state, person);
    }
    ObjectNode answer = Json.object();
    if (wasOpen) {
      answer.put("no_op", true).put("already_open", true);
    }
    ObjectNode channel = answer.putObject("channel").put("id", direct.id());
    if (arguments.isTrue("return_im")) {
      channel.setAll(direct.toSlack(state.app().botUser(), CREATED));
    }
    return answer;
  }

  private static ObjectNode info(Request request, State state) throws SlackError {
    Arguments arguments = request.arguments();
    Conversation conversation = Lookup.readable(state, arguments.required("channel"), ":read");
    ObjectNode answer = Json.object();
    ObjectNode channel = conversation.toSlack(state.app().botUser(), CREATED);
    if (arguments.isTrue("include_num_members")) {
      channel.put("num_members", conversation.members().size());
    }
    answer.set("channel", channel);
    return answer;
  }

  private static ObjectNode members(Request request, State state) throws SlackError {
    Arguments arguments = request.arguments();
    Conversation conversation = Lookup.readable(state, arguments.required("channel"), ":read");
    ObjectNode answer = Json.object();
    Page.put(
        answer,
        "members",
        conversation.members(),
        member -> member,
        member -> Json.object().put("id", member),
        arguments,
        100);
    ArrayNode ids = Json.array();
    answer.path("members").forEach(member -> ids.add(member.path("id").asText()));
    answer.set("members", ids);
    answer.remove("has_more");
    return answer;
  }

  private static ObjectNode history(Request request, State state) throws SlackError {
    Arguments arguments = request.arguments();
    Conversation conversation = Lookup.readable(state, arguments.required("channel"), ":history");
    List<Message> found = new ArrayList<>();
    Range range = Range.of(arguments);
    for (Message message : state.messages().of(conversation.id())) {
      if (message.isPosted() && !message.isReply() && range.contains(message)) {
        found.add(message);
      }
    }
    Collections.reverse(found);
    return answer(found, arguments).put("pin_count", 0);
  }

  private static ObjectNode replies(Request request, State state) throws SlackError {
    Arguments arguments = request.arguments();
    Conversation conversation = Lookup.readable(state, arguments.required("channel"), ":history");
    String ts = arguments.required("ts");
    Optional<Message> parent = state.messages().findPosted(conversation.id(), ts);
    if (parent.isEmpty()) {
      throw new SlackError("thread_not_found");
    }
    Range range = Range.of(arguments);
    String thread = parent.get().thread().orElse(ts);
    List<Message> found =
        state.messages().thread(conversation.id(), thread).stream()
            .filter(message -> !message.isReply() || range.contains(message))
            .toList();
    return answer(found, arguments);
  }

  private static ObjectNode answer(List<Message> messages, Arguments arguments) throws SlackError {
    boolean withMetadata = arguments.isTrue("include_all_metadata");
    ObjectNode answer = Json.object();
    Page.put(
        answer,
        "messages",
        messages,
        Message::ts,
        message -> message.toSlack(withMetadata),
        arguments,
        100);
    if (!answer.path("has_more").asBoolean()) {
      answer.remove("response_metadata");
    }
    return answer.putNull("channel_actions_ts").put("channel_actions_count", 0);
  }

  /** A span of time; its ends count only on request. */
  private record Range(long oldest, long latest, boolean isInclusive) {
    static Range of(Arguments arguments) throws SlackError {
      return new Range(
          bound(arguments, "oldest", Long.MIN_VALUE),
          bound(arguments, "latest", Long.MAX_VALUE),
          arguments.isTrue("inclusive"));
    }

    boolean contains(Message message) {
      long micros = message.micros();
      return (micros > oldest || (isInclusive && micros == oldest))
          && (micros < latest || (isInclusive && micros == latest));
    }

    private static long bound(Arguments arguments, String name, long otherwise) throws SlackError {
      Optional<String> text = arguments.text(name);
      if (text.isEmpty() || (name.equals("latest") && text.get().equals("0"))) {
        return otherwise;
      }
      OptionalLong micros = Ts.micros(text.get());
      return micros.orElseThrow(() -> new SlackError("invalid_ts_" + name));
    }
  }
}
