package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.review.Condition;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Option;
import dev.ecomind.phasebot.review.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes tasks of their drafts once the decisions are known. */
final class TaskReader {
  private final Map<String, Condition> conditions = new HashMap<>();
  private final Notes notes;

  TaskReader(List<Decision> decisions, Notes notes) {
    for (Decision decision : decisions) {
      for (Option option : decision.options()) {
        Condition condition = new Condition(decision.id(), option.name());
        conditions.putIfAbsent(option.name().toLowerCase(Locale.ROOT), condition);
        option
            .aliases()
            .forEach(alias -> conditions.putIfAbsent(alias.toLowerCase(Locale.ROOT), condition));
      }
    }
    this.notes = notes;
  }

  /**
   * @param answers the decision that doing a task answers, if any
   */
  List<Task> read(List<TaskDraft> drafts, Function<TaskDraft, Optional<ItemId>> answers) {
    List<Task> tasks = new ArrayList<>();
    for (TaskDraft draft : drafts) {
      Optional<Condition> condition = condition(draft);
      boolean unclear = !draft.condition().isEmpty() && condition.isEmpty();
      tasks.add(
          new Task(
              ItemId.of("T" + (tasks.size() + 1)),
              draft.line(),
              draft.phase(),
              draft.group(),
              unclear ? draft.whole() : draft.text(),
              draft.tag(),
              draft.done(),
              condition,
              draft.details(),
              draft.owners(),
              draft.deadline(),
              answers.apply(draft)));
    }
    return tasks;
  }

  private Optional<Condition> condition(TaskDraft draft) {
    if (draft.condition().isEmpty()) {
      return Optional.empty();
    }
    Optional<Condition> known =
        Optional.ofNullable(conditions.get(draft.condition().strip().toLowerCase(Locale.ROOT)));
    if (known.isPresent()) {
      return known;
    }
    notes.warn(
        "condition-without-decision",
        draft.line(),
        "\"%s\" is no answer to any decision of the document, so the task counts always."
            .formatted(draft.condition()));
    return Optional.empty();
  }
}
