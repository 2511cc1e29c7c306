package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.Schedule.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Weeks within a schedule for which nothing is planned. */
final class ScheduleGaps implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    for (Schedule schedule : document.review().schedules()) {
      List<Span> spans = new ArrayList<>(schedule.spans());
      boolean planned = spans.stream().anyMatch(span -> span.phase().isPresent());
      spans.sort(Comparator.comparingInt(Span::from));
      int reached = 0;
      for (Span span : spans) {
        if (planned && reached > 0 && span.from() > reached + 1) {
          findings.add(finding(schedule, span, reached));
        }
        reached = Math.max(reached, span.to());
      }
    }
    return findings;
  }

  private static Finding finding(Schedule schedule, Span span, int reached) {
    return new Finding(
        "schedule-gap",
        Weight.INFO,
        span.line(),
        "The schedule \"%s\" has nothing between week %d and week %d."
            .formatted(schedule.name(), reached, span.from()));
  }
}
