package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.Property;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.Weeks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A total of all phases that does not fit them, or the schedule that is recommended. */
final class PhaseTotals implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    for (Property said : document.front()) {
      if (said.field() != Field.ORIGINAL && said.field() != Field.RECOMMENDED) {
        continue;
      }
      Optional<Weeks> total = document.reading().durations().first(said.text());
      if (total.isPresent() && said.field() == Field.ORIGINAL) {
        compare(said, total.get(), document, Phase::original).ifPresent(findings::add);
      } else if (total.isPresent()) {
        compare(said, total.get(), document, Phase::recommended).ifPresent(findings::add);
        schedule(said, total.get(), document).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> compare(
      Property said, Weeks total, Understood document, Function<Phase, Optional<Weeks>> part) {
    List<Weeks> parts =
        document.review().phases().stream().flatMap(phase -> part.apply(phase).stream()).toList();
    double least = parts.stream().mapToDouble(Weeks::least).sum();
    double most = parts.stream().mapToDouble(Weeks::most).sum();
    boolean complete = parts.size() == document.review().phases().size();
    return !complete || (total.most() >= least && total.least() <= most)
        ? Optional.empty()
        : Optional.of(
            new Finding(
                "phase-total",
                Weight.WARNING,
                said.line(),
                "\"%s\" is %s, but the phases add up to %s."
                    .formatted(said.label(), total.text(), Wording.weeks(most))));
  }

  private static Optional<Finding> schedule(Property said, Weeks total, Understood document) {
    Optional<Schedule> recommended =
        document.review().decisions().stream()
            .filter(Decision::schedule)
            .flatMap(decision -> decision.recommended().stream())
            .flatMap(
                name ->
                    document.review().schedules().stream()
                        .filter(schedule -> schedule.name().equals(name)))
            .findFirst();
    return recommended
        .filter(schedule -> schedule.computedWeeks() != total.most())
        .map(
            schedule ->
                new Finding(
                    "two-recommendations",
                    Weight.WARNING,
                    said.line(),
                    "\"%s\" is %s, but the schedule recommended in line %d takes %s."
                        .formatted(
                            said.label(),
                            total.text(),
                            schedule.line(),
                            Wording.weeks(schedule.computedWeeks()))));
  }
}
