package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.reading.PhaseSighting.Source;
import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads phases from a table whose rows are phases. */
final class PhaseTable {
  private static final int LONGEST_NAME = 60;

  private static final List<Field> DESCRIBING =
      List.of(
          Field.STATUS,
          Field.TIMELINE,
          Field.ORIGINAL,
          Field.OWNER,
          Field.START,
          Field.END,
          Field.DEADLINE,
          Field.RISK,
          Field.WEEK);

  private final Language language;
  private final PhaseMarkReader marks;
  private final Tables tables;
  private final PhaseRows rows;
  private final MonthBars bar;
  private final SightingReader reader;

  PhaseTable(Language language, Tables tables, SightingReader reader) {
    this.language = language;
    this.tables = tables;
    this.reader = reader;
    marks = new PhaseMarkReader(language);
    rows = new PhaseRows(language);
    bar = new MonthBars(language);
  }

  /**
   * @param announced whether the heading above says that phases follow
   */
  List<PhaseSighting> read(Grid grid, boolean announced) {
    Columns columns = tables.columns(grid);
    Tables.Kind kind = tables.of(grid, Optional.empty());
    boolean listed =
        announced
            && (kind == Tables.Kind.OTHER || kind == Tables.Kind.RISK)
            && (columns.isFirst(Field.NAME)
                || (columns.isFirst(Field.ID) && columns.has(Field.NAME)));
    boolean bars =
        kind == Tables.Kind.BAR
            && (columns.isFirst(Field.PHASE) || announced || rows.arePhases(grid));
    List<PhaseSighting> found = new ArrayList<>();
    if (kind == Tables.Kind.PHASE || bars || listed) {
      Field title = listed ? Field.NAME : Field.PHASE;
      // Numbers alone may be those of steps in instructions.
      boolean described = DESCRIBING.stream().anyMatch(columns::has) || !isOfSteps(grid);
      boolean numbered = described && PhaseRows.areNumbered(grid);
      for (List<Phrase> row : grid.rows()) {
        List<Property> said = new ArrayList<>(columns.properties(row));
        if (bars) {
          said.addAll(bar.days(grid, row));
        }
        mark(columns, row, title, described)
            .or(() -> numbered ? marks.read("Phase " + row.get(0).text()) : Optional.empty())
            .ifPresent(mark -> found.add(reader.read(mark, row.get(0).line(), Source.TABLE, said)));
      }
    }
    return found;
  }

  /** Where each row is a phase of its own, not a task, an issue or a risk of one. */
  static boolean isOfPhases(Columns columns, Grid grid) {
    boolean first =
        columns.isFirst(Field.PHASE) || (columns.isFirst(Field.ID) && columns.names(Field.PHASE));
    boolean ofWork = columns.names(Field.TASK) || columns.names(Field.ACTION);
    Set<String> seen = new HashSet<>();
    boolean repeated =
        grid.rows().stream()
            .map(row -> columns.cell(row, Field.PHASE).map(Phrase::text).orElse(""))
            .anyMatch(text -> text.isEmpty() || !seen.add(text));
    return first
        && !(ofWork && (repeated || columns.has(Field.OWNER) || columns.has(Field.DEADLINE)));
  }

  private Optional<PhaseMark> mark(
      Columns columns, List<Phrase> row, Field title, boolean described) {
    Optional<Phrase> first = row.stream().findFirst().filter(cell -> !columns.has(title));
    String words = columns.cell(row, title).or(() -> first).map(Phrase::text).orElse("");
    if (words.isBlank() || isTotal(words)) {
      return Optional.empty();
    }
    String named = columns.cell(row, Field.NAME).map(Phrase::text).orElse("");
    Optional<PhaseMark> own = marks.read(words);
    if (own.isPresent()) {
      return own.map(mark -> mark.rest().isEmpty() ? mark.called(named) : mark);
    }
    Optional<PhaseMark> numbered = described ? numbered(words) : Optional.empty();
    if (numbered.isPresent()) {
      return numbered.map(mark -> mark.rest().isEmpty() ? mark.called(named) : mark);
    }
    Optional<PhaseMark> byId =
        columns
            .cell(row, Field.ID)
            .map(Phrase::text)
            .flatMap(id -> marks.read(id).or(() -> numbered(id)))
            .map(mark -> mark.called(words));
    return byId.or(
        () -> DESCRIBING.stream().anyMatch(columns::has) ? named(words) : Optional.empty());
  }

  private boolean isOfSteps(Grid grid) {
    return grid.header().stream().anyMatch(title -> Words.bare(title.text()).matches("(?i)steps?"));
  }

  private Optional<PhaseMark> numbered(String words) {
    return marks.read("Phase " + words).filter(PhaseMark::separated);
  }

  private boolean isTotal(String words) {
    return language
        .cues()
        .leading(Words.bare(words))
        .filter(found -> found.meaning() == Cue.TOTAL)
        .isPresent();
  }

  /** A phase without a number is called by its name. */
  static Optional<PhaseMark> named(String words) {
    String name = Words.undecorated(words);
    String id =
        Words.bare(Words.withoutRemark(name))
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-");
    boolean fits = !id.isEmpty() && id.length() <= 40 && name.length() <= LONGEST_NAME;
    return fits && Character.isLetter(id.codePointAt(0))
        ? Optional.of(new PhaseMark(id, true, true, name))
        : Optional.empty();
  }
}
