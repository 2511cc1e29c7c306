package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells by the first cells of a table whether each row is a phase of its own. */
final class PhaseRows {
  private static final int FEWEST = 2;

  private final Language language;
  private final PhaseMarkReader marks;

  PhaseRows(Language language) {
    this.language = language;
    marks = new PhaseMarkReader(language);
  }

  /** Whether all rows, totals aside, begin with "Phase 1: Design" and the like. */
  boolean arePhases(Grid grid) {
    Set<String> seen = new HashSet<>();
    for (List<Phrase> row : grid.rows()) {
      String words = row.isEmpty() ? "" : row.get(0).text();
      Optional<PhaseMark> mark =
          marks.read(words).filter(one -> one.worded() && !one.rest().isEmpty());
      boolean total =
          language.cues().leading(Words.bare(words)).map(found -> found.meaning()).stream()
              .anyMatch(Cue.TOTAL::equals);
      if (!total && (mark.isEmpty() || !seen.add(mark.get().written()))) {
        return false;
      }
    }
    return seen.size() >= FEWEST;
  }

  /** Whether all rows begin with a number of their own and a name: "1 Survey", "2 Cabling". */
  static boolean areNumbered(Grid grid) {
    Set<String> seen = new HashSet<>();
    for (List<Phrase> row : grid.rows()) {
      String[] words = (row.isEmpty() ? "" : row.get(0).text()).strip().split("\\s+", 2);
      boolean named = words.length == 2 && Character.isLetter(words[1].codePointAt(0));
      if (!named || !words[0].matches("\\d{1,3}(?:\\.\\d{1,2})?") || !seen.add(words[0])) {
        return false;
      }
    }
    return seen.size() >= FEWEST;
  }
}
