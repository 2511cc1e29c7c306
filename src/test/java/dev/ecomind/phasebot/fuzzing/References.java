package dev.ecomind.phasebot.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.review.Condition;
import dev.ecomind.phasebot.review.Criterion;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.FileReference;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Link;
import dev.ecomind.phasebot.review.NextStep;
import dev.ecomind.phasebot.review.Option;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.ScopeItem;
import dev.ecomind.phasebot.review.Task;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the parts of a review point to where they were read, and to each other. */
final class References {
  private References() {}

  static void assertLines(Review review, int lines) {
    Stream.of(
            review.phases().stream().map(Phase::line),
            review.issues().stream().map(Issue::line),
            review.tasks().stream().map(Task::line),
            review.decisions().stream().flatMap(decision -> decision.lines().stream()),
            review.schedules().stream().map(Schedule::line),
            review.schedules().stream().flatMap(one -> one.spans().stream()).map(one -> one.line()),
            review.criteria().stream().map(Criterion::line),
            review.scope().stream().map(ScopeItem::line),
            review.nextSteps().stream().map(NextStep::line),
            review.files().stream().map(FileReference::line),
            review.links().stream().map(Link::line))
        .flatMap(found -> found)
        .forEach(line -> assertThat(line).isBetween(1, lines));
    review.decisions().forEach(one -> assertThat(one.lines()).isNotEmpty().isSorted());
  }

  /** Ids are unique, and what is referred to is there. */
  static void assertNames(Review review) {
    Set<ItemId> ids = new HashSet<>();
    Stream.of(
            review.phases().stream().map(Phase::id),
            review.issues().stream().map(Issue::id),
            review.tasks().stream().map(Task::id),
            review.decisions().stream().map(Decision::id))
        .flatMap(found -> found)
        .forEach(id -> assertThat(ids.add(id)).as("only one %s", id).isTrue());
    List<ItemId> phases = review.phases().stream().map(Phase::id).toList();
    Stream.of(
            review.issues().stream().map(Issue::phase),
            review.tasks().stream().map(Task::phase),
            review.criteria().stream().map(Criterion::phase),
            review.scope().stream().map(ScopeItem::phase),
            review.files().stream().map(FileReference::phase),
            review.decisions().stream().flatMap(one -> one.gates().stream()).map(Optional::of))
        .flatMap(found -> found)
        .flatMap(Optional::stream)
        .forEach(phase -> assertThat(phases).contains(phase));
    review.decisions().forEach(References::assertAnswerable);
    review.tasks().forEach(task -> assertKnown(review, task));
  }

  private static void assertAnswerable(Decision decision) {
    List<String> options = decision.options().stream().map(Option::name).toList();
    assertThat(options).doesNotHaveDuplicates().doesNotContain("");
    assertThat(options.size()).isNotEqualTo(1);
    decision.recommended().ifPresent(name -> assertThat(options).contains(name));
  }

  private static void assertKnown(Review review, Task task) {
    assertThat(task.text()).isNotBlank();
    task.decision().ifPresent(id -> assertThat(review.decision(id)).isPresent());
    Optional<Condition> condition = task.condition();
    condition.ifPresent(
        on ->
            assertThat(review.decision(on.decision()).flatMap(one -> one.option(on.option())))
                .as("%s", on)
                .isPresent());
  }
}
