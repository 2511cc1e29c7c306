package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Fact;
import java.util.List;

/**
 * What an act does to a project, together with what it answers. An empty change writes nothing.
 *
 * @param facts in order; the first gets the sequence after the snapshot's revision
 * @param dispatches what must reach others because of it, besides nudges, which are re-planned
 */
public record Change<R>(List<Fact> facts, List<Dispatch> dispatches, R result) {
  public Change {
    facts = List.copyOf(facts);
    dispatches = List.copyOf(dispatches);
  }

  public static <R> Change<R> none(R result) {
    return new Change<>(List.of(), List.of(), result);
  }

  public static <R> Change<R> of(List<Fact> facts, R result) {
    return new Change<>(facts, List.of(), result);
  }
}
