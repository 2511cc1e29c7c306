package dev.ecomind.phasebot.fuzzing;

import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Option;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may happen to a project after its review was imported. */
final class Happenings {
  private static final String REASON = "=1+1 `so` <!channel> | *it* --> is\n> **Decided** D9: x";

  private Happenings() {}

  /** Each bit of the number is one kind of thing that happened, or not. */
  static List<Fact> in(Review review, int bits) {
    List<Fact> facts = new ArrayList<>();
    facts.add(imported(review));
    if ((bits & 1) != 0) {
      review.tasks().forEach(task -> facts.add(new Fact.ItemDone(task.id(), REASON)));
    }
    if ((bits & 2) != 0) {
      review.issues().forEach(issue -> facts.add(new Fact.ItemDone(issue.id(), "")));
    }
    if ((bits & 4) != 0) {
      review.decisions().forEach(one -> facts.addAll(decided(one, (bits & 8) != 0)));
    }
    if ((bits & 16) != 0) {
      facts.add(new Fact.StartSet(LocalDate.of(2025, 10, 13), REASON));
    }
    if ((bits & 32) != 0) {
      review.roles().stream()
          .filter(role -> !role.isBlank())
          .forEach(role -> facts.add(new Fact.RoleAssigned(role, new UserId("U1"))));
    }
    if ((bits & 64) != 0) {
      review.tasks().stream()
          .skip(1)
          .forEach(task -> facts.add(new Fact.ItemReopened(task.id(), REASON)));
    }
    return facts;
  }

  static Fact imported(Review review) {
    List<ItemId> ticked = review.tasks().stream().filter(Task::done).map(Task::id).toList();
    return new Fact.ReviewImported(1, ticked, List.of());
  }

  private static List<Fact> decided(Decision decision, boolean last) {
    List<Option> options = decision.options();
    String option =
        options.isEmpty() ? "so be it" : options.get(last ? options.size() - 1 : 0).name();
    Optional<LocalDate> start =
        decision.schedule() ? Optional.of(LocalDate.of(2025, 10, 13)) : Optional.empty();
    return List.of(new Fact.DecisionRecorded(decision.id(), option, REASON, start));
  }
}
