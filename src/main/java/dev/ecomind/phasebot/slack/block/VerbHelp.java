package dev.ecomind.phasebot.slack.block;

import java.util.List;

/**
 * What help says of one verb.
 *
 * @param form such as {@code decide D1 ECS because …}
 * @param line what it does, in a few words
 * @param example a line that works here as it stands
 * @param who may do it
 * @param mouse what to press for the same
 */
public record VerbHelp(
    String name,
    List<String> aliases,
    String form,
    String line,
    String example,
    String who,
    String mouse) {
  public VerbHelp {
    aliases = List.copyOf(aliases);
  }
}
