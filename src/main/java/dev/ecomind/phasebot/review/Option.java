package dev.ecomind.phasebot.review;

import java.util.List;
import java.util.Locale;

/**
 * One answer to a decision.
 *
 * @param name how people name it, such as "ECS" or "Fast-Track"
 * @param aliases other names of the same answer, such as "9-week"
 */
public record Option(String name, List<String> aliases) {
  public Option {
    aliases = List.copyOf(aliases);
  }

  /** Whether the words name this option: name or alias, whole, without regard to case. */
  public boolean isCalled(String words) {
    return name.equalsIgnoreCase(words.strip())
        || aliases.stream().anyMatch(alias -> alias.equalsIgnoreCase(words.strip()));
  }

  /** Whether name or alias begins with the words, without regard to case. */
  public boolean startsWith(String words) {
    String prefix = words.strip().toLowerCase(Locale.ROOT);
    return name.toLowerCase(Locale.ROOT).startsWith(prefix)
        || aliases.stream().anyMatch(alias -> alias.toLowerCase(Locale.ROOT).startsWith(prefix));
  }
}
