package dev.ecomind.phasebot.slack.command;

import java.util.List;

/**
 * How a verb is called and what it does; help is made of these.
 *
 * @param form what can be typed, such as {@code decide D1 ECS because …}
 * @param line what it does, in a few words
 * @param example a template of a line for this project, see {@link Examples}
 * @param who may do it
 * @param mouse what to press for the same
 */
record Spec(
    String name,
    List<String> aliases,
    String form,
    String line,
    String example,
    String who,
    String mouse) {
  Spec {
    aliases = List.copyOf(aliases);
  }

  boolean isCalled(String word) {
    return name.equals(word) || aliases.contains(word);
  }
}
