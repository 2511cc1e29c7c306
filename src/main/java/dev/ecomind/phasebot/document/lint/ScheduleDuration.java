package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.Schedule.Span;
import dev.ecomind.phasebot.review.Weeks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A schedule that gives a phase another number of whole weeks than the review recommends. */
final class ScheduleDuration implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    for (Schedule schedule : document.review().schedules()) {
      Map<ItemId, List<Span>> byPhase = new LinkedHashMap<>();
      for (Span span : schedule.spans()) {
        span.phase()
            .ifPresent(id -> byPhase.computeIfAbsent(id, key -> new ArrayList<>()).add(span));
      }
      byPhase.forEach(
          (id, spans) ->
              document
                  .review()
                  .phase(id)
                  .flatMap(phase -> compare(schedule, phase, spans))
                  .ifPresent(findings::add));
    }
    return findings;
  }

  private static Optional<Finding> compare(Schedule schedule, Phase phase, List<Span> spans) {
    Optional<Weeks> length = phase.recommended().or(phase::original);
    if (length.isEmpty()) {
      return Optional.empty();
    }
    Weeks wanted = length.get();
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
