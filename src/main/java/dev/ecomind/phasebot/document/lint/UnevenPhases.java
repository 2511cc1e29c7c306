package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.outline.Block;
import dev.ecomind.phasebot.document.reading.Place;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.review.Criterion;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Severity;
import dev.ecomind.phasebot.review.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A phase that lacks what most of the other phases have. */
final class UnevenPhases implements Rule {
  private static final int FEWEST = 3;

  @Override
  public List<Finding> check(Understood document) {
    List<Phase> phases = document.review().phases();
    Set<ItemId> withTasks = phases(document.review().tasks().stream().map(Task::phase));
    Set<ItemId> withCriteria = phases(document.review().criteria().stream().map(Criterion::phase));
    List<Finding> findings = new ArrayList<>();
    if (withTasks.size() * 2 > phases.size()) {
      // Lists and tables in a section may be tasks in a form that is not read as such.
      document.reading().places().stream()
          .filter(place -> !place.is(Topic.CRITERIA) && lists(place))
          .forEach(place -> place.phase().ifPresent(withTasks::add));
      lacking(
          phases, one -> withTasks.contains(one.id()), "phase-without-tasks", "tasks", findings);
    }
    lacking(
        phases,
        one -> withCriteria.contains(one.id()),
        "phase-without-criteria",
        "success criteria",
        findings);
    lacking(phases, one -> one.risk() != Severity.UNSTATED, "phase-without-risk", "risk", findings);
    lacking(
        phases,
        one -> one.recommended().or(one::original).isPresent(),
        "phase-without-duration",
        "duration",
        findings);
    return findings;
  }

  private static boolean lists(Place place) {
    return place.section().blocks().stream()
        .anyMatch(block -> block instanceof Block.Grid || block instanceof Block.Bullets);
  }

  private static Set<ItemId> phases(Stream<Optional<ItemId>> owners) {
    return owners.flatMap(Optional::stream).collect(Collectors.toCollection(HashSet::new));
  }

  /** What is over needs nothing more; what most phases lack is not the custom of the document. */
  private static void lacking(
      List<Phase> phases, Predicate<Phase> has, String rule, String what, List<Finding> findings) {
    List<Phase> without =
        phases.stream()
            .filter(phase -> phase.status() != Progress.DONE)
            .filter(phase -> phase.status() != Progress.DROPPED)
            .filter(has.negate())
            .toList();
    long having = phases.stream().filter(has).count();
    if (phases.size() >= FEWEST && having > without.size()) {
      without.forEach(
          phase ->
              findings.add(
                  new Finding(
                      rule,
                      Weight.WARNING,
                      phase.line(),
                      "%s has no %s, though other phases have.".formatted(phase.id(), what))));
    }
  }
}
