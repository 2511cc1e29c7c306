package dev.ecomind.phasebot.document.lint;

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
  private static final int MOST_LINES = 8;

  @Override
  public List<Finding> check(Understood document) {
    Map<String, SortedSet<Integer>> mentions = new LinkedHashMap<>();
    document
        .lines()
        .texts()
        .forEach(
            (line, text) ->
                document
                    .reading()
                    .phases()
                    .undefined(text)
                    .forEach(id -> mentions.computeIfAbsent(id, key -> new TreeSet<>()).add(line)));
    return mentions.entrySet().stream()
        .map(entry -> finding(entry.getKey(), entry.getValue()))
        .toList();
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
