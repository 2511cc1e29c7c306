package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.NextStep;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.Schedule.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A next step that begins a phase in another week than a schedule does. */
final class StepWeeks implements Rule {
  private static final WordList BEGIN = WordList.named("begin");

  /** Nobody chooses between more schedules. */
  private static final int MOST = 10;

  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    List<Schedule> schedules = document.review().schedules().stream().limit(MOST).toList();
    for (NextStep step : document.review().nextSteps()) {
      Optional<ItemId> phase = document.reading().phases().mentioned(step.title());
      Optional<Deadline> when =
          phase.isPresent() && BEGIN.isIn(step.title())
              ? document.reading().deadline(step.when(), step.line())
              : Optional.empty();
      if (when.isPresent() && when.get() instanceof Deadline.InWeek week) {
        schedules.forEach(
            schedule ->
                begin(schedule, phase.orElseThrow())
                    .filter(begin -> begin.from() != week.week())
                    .ifPresent(begin -> findings.add(finding(step, schedule, begin))));
      }
    }
    return findings;
  }

  private static Optional<Span> begin(Schedule schedule, ItemId phase) {
    return schedule.spans().stream()
        .filter(span -> span.phase().filter(phase::equals).isPresent())
        .min(Comparator.comparingInt(Span::from));
  }

  private static Finding finding(NextStep step, Schedule schedule, Span begin) {
    return new Finding(
        "step-schedule",
        Weight.WARNING,
        step.line(),
        "\"%s\" comes in \"%s\", but the schedule \"%s\" begins it in week %d (line %d)."
            .formatted(step.title(), step.when(), schedule.name(), begin.from(), begin.line()));
  }
}
