package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A schedule that has weeks for most phases and leaves one out that is still to be done. */
final class SchedulePhases implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    for (Schedule schedule : document.review().schedules()) {
      Set<ItemId> planned =
          schedule.spans().stream()
              .flatMap(span -> span.phase().stream())
              .collect(Collectors.toSet());
      if (planned.size() * 2 > document.review().phases().size()) {
        document.review().phases().stream()
            .filter(phase -> !planned.contains(phase.id()))
            .filter(phase -> phase.status() != Progress.DONE)
            .filter(phase -> phase.status() != Progress.DROPPED)
            .forEach(
                phase ->
                    findings.add(
                        new Finding(
                            "schedule-without-phase",
                            Weight.WARNING,
                            schedule.line(),
                            "The schedule \"%s\" has no weeks for %s."
                                .formatted(schedule.name(), phase.id()))));
      }
    }
    return findings;
  }
}
