package dev.ecomind.phasebot.review;

import java.util.List;
import java.util.Optional;

/**
 * A question that somebody must answer.
 *
 * @param id {@code D1}, {@code D2}, …
 * @param question in the document's words
 * @param options two or more; empty where the question is open-ended
 * @param recommended the name of the option that the document recommends
 * @param decider the role that decides
 * @param gates phases that cannot start before it is answered
 * @param lines 1-based lines that mention it, ascending
 * @param schedule whether its options are the document's alternative schedules
 */
public record Decision(
    ItemId id,
    String question,
    List<Option> options,
    Optional<String> recommended,
    Optional<String> decider,
    Optional<Deadline> deadline,
    List<ItemId> gates,
    List<Integer> lines,
    boolean schedule) {
  public Decision {
    options = List.copyOf(options);
    gates = List.copyOf(gates);
    lines = List.copyOf(lines);
  }

  /** The option of that exact name. */
  public Optional<Option> option(String name) {
    return options.stream().filter(option -> option.name().equals(name)).findFirst();
  }
}
