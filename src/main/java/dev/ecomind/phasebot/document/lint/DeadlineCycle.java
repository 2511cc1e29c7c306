package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.ItemId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decisions each of which is due before the next, round in a circle, or before itself. */
final class DeadlineCycle implements Rule {
  @Override
  public List<Finding> check(Understood document) {
    Map<ItemId, Decision> all = new LinkedHashMap<>();
    document.review().decisions().forEach(decision -> all.put(decision.id(), decision));
    List<Finding> findings = new ArrayList<>();
    Set<ItemId> settled = new HashSet<>();
    for (Decision decision : all.values()) {
      List<Decision> path = path(decision, all, settled);
      Set<Decision> seen = new LinkedHashSet<>();
      for (Decision one : path) {
        if (!seen.add(one)) {
          findings.add(finding(path.subList(path.indexOf(one), path.size())));
        }
        settled.add(one.id());
      }
    }
    return findings;
  }

  /**
   * From one decision to the one that it must precede, and so on; a circle ends in its beginning.
   */
  private static List<Decision> path(
      Decision start, Map<ItemId, Decision> all, Set<ItemId> settled) {
    List<Decision> path = new ArrayList<>();
    Set<ItemId> seen = new HashSet<>();
    Decision at = start;
    while (!settled.contains(at.id())) {
      path.add(at);
      Decision next = at.deadline().map(due -> next(due, all, start)).orElse(at);
      boolean bound = at.deadline().filter(Deadline.BeforeDecision.class::isInstance).isPresent();
      if (!bound || !seen.add(at.id())) {
        break;
      }
      at = next;
    }
    return path;
  }

  private static Decision next(Deadline due, Map<ItemId, Decision> all, Decision otherwise) {
    return due instanceof Deadline.BeforeDecision before
        ? all.getOrDefault(before.decision(), otherwise)
        : otherwise;
  }

  private static Finding finding(List<Decision> circle) {
    return new Finding(
        "deadline-cycle",
        Weight.ERROR,
        circle.get(0).lines().get(0),
        circle.stream()
            .map(one -> "\"%s\" (line %d)".formatted(one.question(), one.lines().get(0)))
            .collect(Collectors.joining(" is due before ", "", ": they wait for each other.")));
  }
}
