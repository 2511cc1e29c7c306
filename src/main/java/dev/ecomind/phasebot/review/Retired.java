package dev.ecomind.phasebot.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Items of earlier revisions that the current one lacks. They are kept as they last stood, so that
 * one that comes back is known again, with all that was done to it.
 */
public record Retired(List<Issue> issues, List<Task> tasks, List<Decision> decisions) {
  public Retired {
    issues = List.copyOf(issues);
    tasks = List.copyOf(tasks);
    decisions = List.copyOf(decisions);
  }

  /** Nothing has vanished yet. */
  public static Retired none() {
    return new Retired(List.of(), List.of(), List.of());
  }

  /** What is retired once a review is followed by another, whose ids are lasting ones. */
  public Retired then(Review before, Review after) {
    return new Retired(
        then(issues, before.issues(), after.issues(), Issue::id),
        then(tasks, before.tasks(), after.tasks(), Task::id),
        then(decisions, before.decisions(), after.decisions(), Decision::id));
  }

  private static <T> List<T> then(
      List<T> earlier, List<T> before, List<T> after, Function<T, ItemId> id) {
    Set<ItemId> present = after.stream().map(id).collect(Collectors.toSet());
    List<T> all = new ArrayList<>(before);
    all.addAll(earlier);
    return all.stream().filter(item -> !present.contains(id.apply(item))).toList();
  }
}
