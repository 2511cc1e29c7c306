package dev.ecomind.phasebot.review;

import java.util.List;
import java.util.function.Function;

/**
 * By what an item is known again in another revision.
 *
 * @param letter with which its ids begin
 * @param keys what must be equal, the strictest first; an empty key matches nothing
 * @param home where similar words may be looked for: phase and group
 * @param words what must be similar
 */
record Identity<T>(
    String letter,
    Function<T, ItemId> id,
    List<Function<T, String>> keys,
    Function<T, String> home,
    Function<T, String> words) {
  static final Identity<Issue> OF_ISSUE =
      new Identity<>(
          "C",
          Issue::id,
          List.of(issue -> issue.phase() + "\n" + issue.title(), Issue::title),
          issue -> issue.phase().toString(),
          Issue::title);

  static final Identity<Task> OF_TASK =
      new Identity<>(
          "T",
          Task::id,
          List.of(task -> home(task) + "\n" + task.text(), Identity::inPhase, Task::text),
          Identity::home,
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
          decision -> "",
          Decision::question);

  Identity {
    keys = List.copyOf(keys);
  }

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
