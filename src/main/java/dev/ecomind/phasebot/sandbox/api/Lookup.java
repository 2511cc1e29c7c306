package dev.ecomind.phasebot.sandbox.api;

import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.State;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what arguments name, or says why it may not be had. */
final class Lookup {
  private Lookup() {}

  /** A conversation that the bot can see: public, or one that it is in. */
  static Conversation conversation(State state, String id) throws SlackError {
    return state
        .conversations()
        .find(id)
        .filter(c -> c.kind() == Conversation.Kind.PUBLIC || c.has(state.app().botUser()))
        .orElseThrow(() -> new SlackError("channel_not_found"));
  }

  /** A conversation that the bot can see, where it has the scope that its kind asks for. */
  static Conversation readable(State state, String id, String right) throws SlackError {
    Conversation conversation = conversation(state, id);
    String scope = prefix(conversation) + right;
    if (!state.app().scopes().contains(scope)) {
      throw SlackError.missingScope(scope);
    }
    return conversation;
  }

  /** What a call may name in three ways, if it is there: by id, by name, by the person in it. */
  static Optional<Conversation> named(State state, String channel) {
    if (state.people().find(channel).isPresent()) {
      return state.conversations().direct(List.of(channel, state.app().botUser()));
    }
    String name = channel.startsWith("#") ? channel.substring(1) : channel;
    return state
        .conversations()
        .find(channel)
        .or(() -> state.conversations().named(name.toLowerCase(Locale.ROOT)));
  }

  /** Where to post: a conversation, a person's direct message, or a channel's name. */
  static Conversation target(State state, String channel) throws SlackError {
    Optional<Person> person = state.people().find(channel);
    if (person.isPresent()) {
      reachable(person.get());
      return direct(state, person.get());
    }
    String id = named(state, channel).map(Conversation::id).orElse(channel);
    Conversation conversation = conversation(state, id);
    if (conversation.isArchived()) {
      throw new SlackError("is_archived");
    }
    if (!conversation.has(state.app().botUser())) {
      throw new SlackError("not_in_channel");
    }
    if (conversation.isDirect()) {
      reachable(person(state, conversation.counterpart(state.app().botUser())));
    }
    return conversation;
  }

  static Conversation direct(State state, Person person) {
    return state.conversations().openDirect(List.of(person.id(), state.app().botUser()));
  }

  static Person person(State state, String id) throws SlackError {
    return state.people().find(id).orElseThrow(() -> new SlackError("user_not_found"));
  }

  /** Whether this is nobody any more; such a person is in no conversation. */
  static boolean hasLeft(State state, String user) {
    return state.people().find(user).filter(one -> one.is(Person.Mark.DEACTIVATED)).isPresent();
  }

  // Who is a bot or has left has no conversation that one could post to.
  private static void reachable(Person person) throws SlackError {
    if (person.is(Person.Mark.BOT) || person.is(Person.Mark.DEACTIVATED)) {
      throw new SlackError("channel_not_found");
    }
  }

  private static String prefix(Conversation conversation) {
    return switch (conversation.kind()) {
      case PUBLIC -> "channels";
      case PRIVATE -> "groups";
      case DIRECT -> "im";
    };
  }
}
