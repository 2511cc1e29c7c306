package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.NextStep;
import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.Schedule.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prerequisites that are finished only in the week in which the first phase begins, or later. */
final class PrerequisiteWeeks implements Rule {
  private static final WordList BEGIN = WordList.named("begin");

  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    document.review().schedules().forEach(schedule -> check(document, schedule, findings));
    Map<String, List<NextStep>> completed = new HashMap<>();
    document.review().nextSteps().stream()
        .filter(step -> !step.when().isEmpty() && completes(document, step))
        .forEach(step -> completed.computeIfAbsent(step.when(), w -> new ArrayList<>()).add(step));
    for (NextStep begun : document.review().nextSteps()) {
      if (BEGIN.isIn(begun.title())
          && document.reading().phases().mentioned(begun.title()).isPresent()) {
        completed.getOrDefault(begun.when(), List.of()).stream()
            .limit(2)
            .filter(step -> !step.equals(begun))
            .findFirst()
            .ifPresent(step -> findings.add(finding(step, begun)));
      }
    }
    return findings;
  }

  private static boolean completes(Understood document, NextStep step) {
    String said = step.title() + " " + step.text();
    return document.reading().language().topics().has(said, Topic.PREREQUISITES)
        && document.reading().language().progress().has(said, Progress.DONE);
  }

  private static void check(Understood document, Schedule schedule, List<Finding> findings) {
    schedule.spans().stream()
        .filter(span -> span.phase().isPresent())
        .min(Comparator.comparingInt(Span::from))
        .ifPresent(
            first ->
                schedule.spans().stream()
                    .filter(span -> span.phase().isEmpty() && span.from() <= first.from())
                    .filter(span -> span.to() >= first.from())
                    .filter(
                        span ->
                            document
                                .reading()
                                .language()
                                .topics()
                                .has(span.text(), Topic.PREREQUISITES))
                    .forEach(span -> findings.add(finding(span, first))));
  }

  private static Finding finding(Span span, Span first) {
    return new Finding(
        "prerequisite-late",
        Weight.WARNING,
        span.line(),
        "The prerequisites take until week %d, but \"%s\" begins in week %d (line %d)."
            .formatted(span.to(), first.text(), first.from(), first.line()));
  }

  private static Finding finding(NextStep step, NextStep begun) {
    return new Finding(
        "prerequisite-late",
        Weight.WARNING,
        step.line(),
        "\"%s\" comes in \"%s\", as does \"%s\" (line %d); prerequisites end before work begins."
            .formatted(step.title(), step.when(), begun.title(), begun.line()));
  }
}
