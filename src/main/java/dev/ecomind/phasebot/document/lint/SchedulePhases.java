package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.Schedule.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A schedule that leaves a phase out, or in which one begins before the phase in front of it ends.
 */
final class SchedulePhases implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    for (Schedule schedule : document.review().schedules()) {
      List<Span> spans =
          schedule.spans().stream().filter(span -> span.phase().isPresent()).toList();
      if (!spans.isEmpty()) {
        missing(document, schedule, findings);
        overlapping(spans, findings);
      }
    }
    return findings;
  }

  private static void missing(Understood document, Schedule schedule, List<Finding> findings) {
    for (Phase phase : document.review().phases()) {
      if (schedule.spans().stream()
          .noneMatch(span -> span.phase().filter(phase.id()::equals).isPresent())) {
        findings.add(
            new Finding(
                "schedule-without-phase",
                Weight.WARNING,
                schedule.line(),
                "The schedule \"%s\" has no weeks for %s.".formatted(schedule.name(), phase.id())));
      }
    }
  }

  private static void overlapping(List<Span> spans, List<Finding> findings) {
    for (int at = 1; at < spans.size(); at++) {
      Span before = spans.get(at - 1);
      Span span = spans.get(at);
      if (span.from() <= before.to() && !span.phase().equals(before.phase())) {
        findings.add(
            new Finding(
                "schedule-order",
                Weight.WARNING,
                span.line(),
                "\"%s\" begins in week %d, before \"%s\" has ended (line %d)."
                    .formatted(span.text(), span.from(), before.text(), before.line())));
      }
    }
  }
}
