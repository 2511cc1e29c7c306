package dev.ecomind.phasebot.sandbox.bot;

import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.State;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what a person typed into the text that Slack passes on. */
public final class TypedText {
  private static final Pattern REFERENCE =
      Pattern.compile("(?<![\\w@#/&])([@#])([a-z0-9][a-z0-9._-]*)|https?://[^\\s<>|]+");

  private TypedText() {}

  /** The text of a message: special characters escaped, people and channels as ids. */
  public static String message(State state, String typed) {
    return references(state, escape(typed), false);
  }

  /** The text of a slash command; references become ids with names only where the app asks. */
  static String command(State state, String typed, boolean escapes) {
    String escaped = escape(typed);
    return escapes ? references(state, escaped, true) : escaped;
  }

  private static String escape(String typed) {
    return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String references(State state, String text, boolean withNames) {
    Matcher matcher = REFERENCE.matcher(text);
    return matcher.replaceAll(
        found -> Matcher.quoteReplacement(reference(state, found.group(), withNames)));
  }

  private static String reference(State state, String found, boolean withNames) {
    if (found.startsWith("http")) {
      return "<" + found + ">";
    }
    // A full stop after a name ends the sentence, not the name.
    String name = found.substring(1);
    while (!name.isEmpty()) {
      Optional<String> mention = mention(state, found.charAt(0), name, withNames);
      if (mention.isPresent()) {
        return mention.get() + found.substring(1 + name.length());
      }
      if (!name.matches(".*[._-]")) {
        return found;
      }
      name = name.substring(0, name.length() - 1);
    }
    return found;
  }

  private static Optional<String> mention(State state, char sign, String name, boolean withNames) {
    String label = withNames ? "|" + name : "";
    if (sign == '#') {
      return state
          .conversations()
          .named(name)
          .map(Conversation::id)
          .map(id -> "<#" + id + "|" + name + ">");
    }
    if (name.equals("here") || name.equals("channel") || name.equals("everyone")) {
      return Optional.of("<!" + name + ">");
    }
    return state.people().named(name).map(Person::id).map(id -> "<@" + id + label + ">");
  }
}
