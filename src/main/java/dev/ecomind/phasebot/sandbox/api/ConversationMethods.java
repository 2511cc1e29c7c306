package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.State;
import java.util.List;
import java.util.Map;

/** {@code conversations.*}: where the bot talks. */
final class ConversationMethods {
  private static final long CREATED = 1_735_689_600L;

  private ConversationMethods() {}

  static Map<String, Method> all() {
    return Map.of(
        "conversations.open", ConversationMethods::open,
        "conversations.info", ConversationMethods::info,
        "conversations.members", ConversationMethods::members);
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
      Person person = counterpart(state, users);
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

  /** The one person to talk to; the sandbox knows no conversations of more. */
  private static Person counterpart(State state, String users) throws SlackError {
    boolean isGroup = users.contains(",");
    String scope = isGroup ? "mpim:write" : "im:write";
    if (!state.app().scopes().contains(scope)) {
      throw SlackError.missingScope(scope);
    }
    if (isGroup) {
      throw new SlackError("too_many_users");
    }
    Person person = Lookup.person(state, users);
    if (person.is(Person.Mark.BOT)) {
      throw new SlackError("invalid_user_combination");
    }
    if (person.is(Person.Mark.DEACTIVATED)) {
      throw new SlackError("user_disabled");
    }
    return person;
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
        conversation.members().stream().filter(id -> !Lookup.hasLeft(state, id)).toList(),
        member -> member,
        TextNode::valueOf,
        arguments.text("cursor").orElse(""),
        arguments.number("limit", 100, 1000, "invalid_limit"));
    return answer;
  }
}
