package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Criterion;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.ScopeItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The one part of a phase's kept scope for which no criterion says when it is reached. */
final class ScopeCriteria implements Rule {
  private static final int FEWEST = 3;

  @Override
  public List<Finding> check(Understood document) {
    Map<ItemId, List<Criterion>> criteria =
        document.review().criteria().stream()
            .filter(one -> one.phase().isPresent())
            .collect(Collectors.groupingBy(one -> one.phase().orElseThrow()));
    Map<ItemId, List<ScopeItem>> kept =
        document.review().scope().stream()
            .filter(item -> item.kept() && item.phase().isPresent())
            .collect(Collectors.groupingBy(item -> item.phase().orElseThrow()));
    List<Finding> findings = new ArrayList<>();
    kept.forEach(
        (phase, items) -> {
          List<Criterion> checked = criteria.getOrDefault(phase, List.of());
          if (items.size() >= FEWEST && checked.size() >= FEWEST) {
            check(phase, items, checked, findings);
          }
        });
    return findings;
  }

  private static void check(
      ItemId phase, List<ScopeItem> items, List<Criterion> criteria, List<Finding> findings) {
    Terms all = Terms.of(criteria.stream().map(Criterion::text).collect(Collectors.joining(" ")));
    List<ScopeItem> unchecked =
        items.stream().filter(item -> !Terms.of(item.text()).shares(all)).toList();
    // One of several is an oversight; more than that, and the criteria speak of other things.
    if (unchecked.size() == 1) {
      ScopeItem item = unchecked.get(0);
      findings.add(
          new Finding(
              "scope-without-criterion",
              Weight.INFO,
              item.line(),
              "\"%s\" is kept in %s, but unlike the others no success criterion (line %d) is about it."
                  .formatted(item.text(), phase, criteria.get(0).line())));
    }
  }
}
