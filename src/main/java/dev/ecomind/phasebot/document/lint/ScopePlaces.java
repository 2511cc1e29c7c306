package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.Lines.Line;
import dev.ecomind.phasebot.document.reading.Place;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.ScopeItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Part of what a phase was to do that is neither kept in its scope nor deferred. */
final class ScopePlaces implements Rule {
  private static final String JOINED = " + ";
  private static final int FEWEST = 4;
  private static final int LONGEST = 400;

  /** A scope of more entries is no list that somebody compares with a sentence. */
  private static final int MOST = 100;

  @Override
  public List<Finding> check(Understood document) {
    Map<ItemId, List<ScopeItem>> scopes =
        document.review().scope().stream()
            .filter(item -> item.phase().isPresent())
            .collect(Collectors.groupingBy(item -> item.phase().orElseThrow()));
    scopes
        .values()
        .removeIf(
            items ->
                items.stream().allMatch(ScopeItem::kept)
                    || items.stream().noneMatch(ScopeItem::kept));
    scopes.values().removeIf(items -> items.size() > MOST);
    List<Finding> findings = new ArrayList<>();
    if (!scopes.isEmpty()) {
      NavigableMap<Integer, ItemId> phases = phasesByLine(document);
      for (Line line : document.lines().all()) {
        if (line.text().contains(JOINED)) {
          Optional.ofNullable(phases.floorEntry(line.number()))
              .flatMap(about -> document.review().phase(about.getValue()))
              .filter(phase -> scopes.containsKey(phase.id()))
              .ifPresent(
                  phase ->
                      check(
                          line.number(),
                          line.text(),
                          phase,
                          scopes.getOrDefault(phase.id(), List.of()),
                          findings));
        }
      }
    }
    return findings;
  }

  private static NavigableMap<Integer, ItemId> phasesByLine(Understood document) {
    NavigableMap<Integer, ItemId> phases = new TreeMap<>();
    for (Place place : document.reading().places()) {
      phases.put(place.section().line(), place.phase().orElse(ItemId.of("-")));
    }
    return phases;
  }

  private static void check(
      int line, String text, Phase phase, List<ScopeItem> scope, List<Finding> findings) {
    List<String> parts = parts(text);
    List<Finding> unplaced = new ArrayList<>();
    int placed = 0;
    for (String part : parts) {
      Terms terms = Terms.of(part);
      List<ScopeItem> about =
          scope.stream().filter(item -> terms.shares(Terms.of(item.text()))).toList();
      boolean telling = !terms.isEmpty() && !terms.shares(Terms.of(phase.name()));
      if (telling && about.isEmpty()) {
        unplaced.add(unplaced(line, phase, part, scope));
      } else if (telling) {
        placed++;
        about.stream()
            .filter(item -> about.size() == 1 && !item.kept() && narrows(item.text(), part))
            .forEach(item -> unplaced.add(narrowed(line, phase, part, item)));
      }
    }
    // Where few parts are found again, the lists were written in other words.
    if (parts.size() >= FEWEST && placed >= unplaced.size()) {
      findings.addAll(unplaced);
    }
  }

  /** The parts of "Attempts: a + b + c in 1 week", without what is around them. */
  private static List<String> parts(String text) {
    String said = text.substring(0, Math.min(text.length(), LONGEST));
    int first = said.indexOf(JOINED);
    int colon = said.lastIndexOf(':', Math.max(first, 0));
    List<String> parts = new ArrayList<>();
    for (String part : said.substring(colon + 1).split(" \\+ ", -1)) {
      parts.add(part.strip());
    }
    int last = parts.size() - 1;
    parts.set(last, parts.get(last).replaceFirst("(?:\\s\\p{L}{1,3})?\\s\\d.*$|[.;(].*$", ""));
    return parts;
  }

  /** Whether the item is the part with more words in front: "advanced x" is not all of "x". */
  private static boolean narrows(String item, String part) {
    String one = item.toLowerCase(Locale.ROOT);
    String other = part.toLowerCase(Locale.ROOT);
    return other.contains(" ") && one.length() > other.length() && one.endsWith(" " + other);
  }

  private static Finding unplaced(int line, Phase phase, String part, List<ScopeItem> scope) {
    return new Finding(
        "scope-unplaced",
        Weight.WARNING,
        line,
        "\"%s\" is neither kept in the scope of %s nor deferred (lines %d to %d)."
            .formatted(part, phase.id(), scope.get(0).line(), scope.get(scope.size() - 1).line()));
  }

  private static Finding narrowed(int line, Phase phase, String part, ScopeItem item) {
    return new Finding(
        "scope-partly-placed",
        Weight.INFO,
        line,
        "Of \"%s\" in %s only \"%s\" is deferred (line %d); whether the rest is kept is not said."
            .formatted(part, phase.id(), item.text(), item.line()));
  }
}
