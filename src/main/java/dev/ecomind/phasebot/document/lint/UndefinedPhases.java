package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.Lines.Line;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A phase that is mentioned but defined nowhere; said once, however often it is mentioned. */
final class UndefinedPhases implements Rule {
  private static final int FEWEST_DEFINED = 2;
  private static final int MOST_LINES = 8;

  @Override
  public List<Finding> check(Understood document) {
    if (document.review().phases().size() < FEWEST_DEFINED) {
      // It tells of one phase of a plan that stands elsewhere.
      return List.of();
    }
    Map<String, SortedSet<Integer>> mentions = new LinkedHashMap<>();
    for (Line line : document.ofPhases()) {
      for (String id : document.reading().phases().undefined(line.text())) {
        if (!leads(document, line.text(), id)) {
          mentions.computeIfAbsent(id, key -> new TreeSet<>()).add(line.number());
        }
      }
    }
    return mentions.entrySet().stream()
        .map(entry -> finding(entry.getKey(), entry.getValue()))
        .toList();
  }

  /**
   * A line such as "Phase 3: rollout" says what the phase is, in a form that is not read as such.
   */
  private static boolean leads(Understood document, String text, String id) {
    return document
        .reading()
        .phases()
        .mark(text)
        .filter(mark -> mark.separated() && mark.written().equals(id))
        .isPresent();
  }

  private static Finding finding(String id, SortedSet<Integer> lines) {
    String more =
        lines.stream()
            .skip(1)
            .limit(MOST_LINES)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return new Finding(
        "phase-undefined",
        Weight.WARNING,
        lines.first(),
        "%s is mentioned, but no such phase is defined%s."
            .formatted(id, more.isEmpty() ? "" : " (also in line " + more + ")"));
  }
}
