package dev.ecomind.phasebot.slack.block;

import java.util.List;

/**
 * What help says of one verb.
 *
 * @param form such as {@code decide D1 ECS because …}
 * @param line what it does, in a few words
 * @param example a line that works here as it stands
 */
public record VerbHelp(
    String name, List<String> aliases, String form, String line, String example) {
  public VerbHelp {
    aliases = List.copyOf(aliases);
  }
}
