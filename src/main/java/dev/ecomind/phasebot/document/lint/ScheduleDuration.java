package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.Schedule.Span;
import dev.ecomind.phasebot.review.Weeks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A schedule that gives a phase another number of whole weeks than the review recommends. */
final class ScheduleDuration implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    for (Schedule schedule : document.review().schedules()) {
      for (Phase phase : document.review().phases()) {
        List<Span> spans =
            schedule.spans().stream()
                .filter(span -> span.phase().filter(phase.id()::equals).isPresent())
                .toList();
        Optional<Weeks> wanted = phase.recommended().or(phase::original);
        if (!spans.isEmpty() && wanted.isPresent()) {
          compare(schedule, phase, spans, wanted.get()).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> compare(
      Schedule schedule, Phase phase, List<Span> spans, Weeks wanted) {
    int given = spans.stream().mapToInt(span -> span.to() - span.from() + 1).sum();
    if (given >= Math.ceil(wanted.least()) && given <= Math.ceil(wanted.most())) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            "duration-schedule",
            Weight.WARNING,
            spans.get(0).line(),
            "The schedule \"%s\" gives %s %s; line %d says %s."
                .formatted(
                    schedule.name(),
                    phase.id(),
                    Wording.weeks(given),
                    phase.line(),
                    wanted.text())));
  }
}
