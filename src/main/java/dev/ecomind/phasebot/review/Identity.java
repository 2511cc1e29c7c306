package dev.ecomind.phasebot.review;

import java.util.List;
import java.util.function.Function;

/**
 * By what an item is known again in another revision.
 *
 * @param letter with which its ids begin
 * @param keys what must be equal, the strictest first; an empty key matches nothing
 * @param homes where similar words are looked for, the narrowest first
 * @param words what must be similar
 */
record Identity<T>(
    String letter,
    Function<T, ItemId> id,
    List<Function<T, String>> keys,
    List<Home<T>> homes,
    Function<T, String> words) {
  static final Identity<Issue> OF_ISSUE =
      new Identity<>(
          "C",
          Issue::id,
          List.of(issue -> issue.phase() + "\n" + issue.title(), Issue::title),
          List.of(
              new Home<>(issue -> issue.phase().toString(), Similarity.ENOUGH),
              new Home<>(issue -> "", Similarity.STRONG)),
          Issue::title);

  static final Identity<Task> OF_TASK =
      new Identity<>(
          "T",
          Task::id,
          List.of(task -> home(task) + "\n" + task.text(), Identity::inPhase, Task::text),
          List.of(
              new Home<>(Identity::home, Similarity.ENOUGH),
              new Home<>(task -> task.phase().toString(), Similarity.ENOUGH),
              new Home<>(task -> "", Similarity.STRONG)),
          Task::text);

  static final Identity<Decision> OF_DECISION =
      new Identity<>(
          "D",
          Decision::id,
          List.of(
              decision -> decision.question() + "\n" + answers(decision),
              decision -> decision.schedule() ? "schedule" : "",
              Identity::namedAnswers,
              Decision::question),
          List.of(new Home<>(decision -> "", Similarity.ENOUGH)),
          Decision::question);

  Identity {
    keys = List.copyOf(keys);
    homes = List.copyOf(homes);
  }

  /**
   * Among which items one may be another in other words.
   *
   * @param place equal for the items of one home
   * @param likeness how alike their words must be there, from 0 to 1
   */
  record Home<T>(Function<T, String> place, double likeness) {}

  private static String home(Task task) {
    return task.phase() + "\n" + task.group();
  }

  private static String inPhase(Task task) {
    return task.phase() + "\n" + task.text();
  }

  private static String answers(Decision decision) {
    return String.join("\n", decision.options().stream().map(Option::name).sorted().toList());
  }

  /** Yes and no answer many a question, so they tell none. */
  private static String namedAnswers(Decision decision) {
    String answers = answers(decision);
    return answers.equals("no\nyes") ? "" : answers;
  }
}
