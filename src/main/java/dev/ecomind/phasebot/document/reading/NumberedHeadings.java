package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds headings side by side that are numbered alike: "P1 Design", "P2 Build". */
final class NumberedHeadings {
  private static final int FEWEST = 2;

  private NumberedHeadings() {}

  /** The lines of those that stand directly in the section. */
  static List<Integer> in(Section section, PhaseMarkReader marks) {
    Map<String, Map<String, Integer>> lines = new LinkedHashMap<>();
    for (Section inner : section.sections()) {
      mark(inner, marks)
          .ifPresent(
              mark ->
                  lines
                      .computeIfAbsent(mark.letters(), letters -> new LinkedHashMap<>())
                      .putIfAbsent(mark.written(), inner.line()));
    }
    List<Integer> numbered = new ArrayList<>();
    lines.values().stream()
        .filter(alike -> alike.size() >= FEWEST)
        .forEach(alike -> numbered.addAll(alike.values()));
    return numbered;
  }

  private static Optional<PhaseMark> mark(Section section, PhaseMarkReader marks) {
    return section.level() >= Section.SUMMARY
        ? Optional.empty()
        : marks
            .read(Place.title(section.title().text()))
            .filter(mark -> !mark.worded() && !mark.separated())
            .filter(mark -> !mark.rest().isEmpty())
            .filter(mark -> Character.isLetter(mark.rest().codePointAt(0)));
  }
}
