package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads phases from a table whose rows are phases. */
final class PhaseTable {
  private final Language language;
  private final PhaseMarkReader marks;
  private final SightingReader reader;

  PhaseTable(Language language) {
    this.language = language;
    marks = new PhaseMarkReader(language);
    reader = new SightingReader(language);
  }

  List<PhaseSighting> read(Grid grid) {
    Columns columns = new Columns(grid, language.fields());
    boolean phases =
        columns.isFirst(Field.PHASE) || (columns.isFirst(Field.ID) && columns.has(Field.PHASE));
    List<PhaseSighting> found = new ArrayList<>();
    if (phases) {
      for (List<Phrase> row : grid.rows()) {
        mark(columns, row)
            .ifPresent(
                mark -> found.add(reader.read(mark, row.get(0).line(), columns.properties(row))));
      }
    }
    return found;
  }

  private Optional<PhaseMark> mark(Columns columns, List<Phrase> row) {
    String words = columns.cell(row, Field.PHASE).map(Phrase::text).orElse("");
    if (words.isBlank()
        || language
            .cues()
            .leading(words)
            .filter(found -> found.meaning() == Cue.TOTAL)
            .isPresent()) {
      return Optional.empty();
    }
    String named = columns.cell(row, Field.NAME).map(Phrase::text).orElse("");
    Optional<PhaseMark> own = marks.read(words);
    if (own.isPresent()) {
      PhaseMark mark = own.get();
      return Optional.of(mark.rest().isEmpty() ? renamed(mark, named) : mark);
    }
    return columns
        .cell(row, Field.ID)
        .map(Phrase::text)
        .flatMap(id -> marks.read(id).or(() -> marks.read("Phase " + id)))
        .or(() -> marks.read("Phase " + words))
        .map(
            mark -> renamed(mark, mark.rest().isEmpty() && !columns.has(Field.ID) ? named : words));
  }

  private static PhaseMark renamed(PhaseMark mark, String name) {
    return new PhaseMark(mark.written(), mark.worded(), mark.separated(), name);
  }
}
