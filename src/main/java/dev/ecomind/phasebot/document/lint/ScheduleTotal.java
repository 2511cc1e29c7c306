package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Schedule;
import java.util.List;

/** A schedule whose heading claims other weeks than its spans reach. */
final class ScheduleTotal implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    return document.review().schedules().stream()
        .filter(
            one -> one.labelledWeeks().filter(weeks -> weeks != one.computedWeeks()).isPresent())
        .map(ScheduleTotal::finding)
        .toList();
  }

  private static Finding finding(Schedule schedule) {
    return new Finding(
        "schedule-total",
        Weight.WARNING,
        schedule.line(),
        "The schedule \"%s\" is labelled %s but runs to week %d."
            .formatted(
                schedule.name(),
                Wording.weeks(schedule.labelledWeeks().orElse(0)),
                schedule.computedWeeks()));
  }
}
