package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.Property;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.Schedule.Span;
import dev.ecomind.phasebot.review.Weeks;
import java.util.List;
import java.util.Optional;

/**
 * A recommended total that is just the sum of the phases, while every schedule has prerequisites in
 * front of them that take weeks of their own.
 */
final class TotalOfPhasesOnly implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    List<Optional<Span>> ahead =
        document.review().schedules().stream().map(one -> ahead(document, one)).toList();
    if (ahead.isEmpty() || ahead.stream().anyMatch(Optional::isEmpty)) {
      return List.of();
    }
    return document.front().stream()
        .filter(said -> said.field() == Field.RECOMMENDED && isSum(document, said))
        // "10 weeks for the phases" says itself what it leaves out.
        .filter(said -> !document.reading().language().fields().has(said.text(), Field.PHASE))
        .map(said -> finding(document, said, ahead.get(0).orElseThrow()))
        .toList();
  }

  private static boolean isSum(Understood document, Property said) {
    Optional<Weeks> total = document.reading().durations().first(said.text());
    double sum = 0;
    for (Phase phase : document.review().phases()) {
      Optional<Weeks> weeks = phase.recommended().or(phase::original);
      if (weeks.isEmpty()) {
        return false;
      }
      sum += weeks.get().most();
    }
    double added = sum;
    return total.filter(weeks -> weeks.most() == added).isPresent();
  }

  /** The weeks of the prerequisites, if they are over before the first phase begins. */
  private static Optional<Span> ahead(Understood document, Schedule schedule) {
    return schedule.spans().stream()
        .findFirst()
        .filter(first -> first.phase().isEmpty())
        .filter(
            first -> document.reading().language().topics().has(first.text(), Topic.PREREQUISITES))
        .filter(
            first ->
                schedule.spans().stream()
                    .filter(span -> span.phase().isPresent())
                    .allMatch(span -> span.from() > first.to()));
  }

  private static Finding finding(Understood document, Property said, Span ahead) {
    return new Finding(
        "total-without-prerequisites",
        Weight.INFO,
        said.line(),
        "\"%s\" (%s) is the sum of the phases alone; the weeks of \"%s\" come on top (line %d)."
            .formatted(
                said.label(),
                document.reading().durations().first(said.text()).map(Weeks::text).orElse(""),
                ahead.text(),
                ahead.line()));
  }
}
