package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block;
import dev.ecomind.phasebot.document.outline.Block.Bullets;
import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Block.Prose;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.outline.Piece.Style;
import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Criterion;
import dev.ecomind.phasebot.review.Criterion.State;
import dev.ecomind.phasebot.review.ItemId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads success criteria; one that is struck through was replaced or deferred. */
final class CriterionReader {
  private final Reading reading;

  CriterionReader(Reading reading) {
    this.reading = reading;
  }

  List<Criterion> read() {
    List<Criterion> criteria = new ArrayList<>(reading.atEachPlace(this::read));
    criteria.sort(Comparator.comparingInt(Criterion::line));
    return criteria;
  }

  private List<Criterion> read(Place place) {
    List<Criterion> criteria = new ArrayList<>();
    Section section = place.section();
    if (place.is(Topic.CRITERIA)) {
      section.items().forEach(item -> criteria.add(criterion(item.words(), item.line(), place)));
    } else {
      section.items().forEach(item -> nested(item, place, criteria));
      said(section, place, criteria);
    }
    for (Grid grid : section.grids()) {
      if (reading.tables().of(grid, place.topic()) == Tables.Kind.CRITERION) {
        table(grid, place, criteria);
      }
    }
    return criteria;
  }

  /** Entries under an entry such as "Acceptance criteria:". */
  private void nested(Item item, Place place, List<Criterion> criteria) {
    List<Item> within = item.items();
    boolean announces = !within.isEmpty() && announces(item.words().text());
    for (Item inner : within) {
      if (announces) {
        criteria.add(criterion(inner.words(), inner.line(), place));
      } else {
        nested(inner, place, criteria);
      }
    }
  }

  /** A line such as "Success criteria: all tests pass". */
  private void said(Section section, Place place, List<Criterion> criteria) {
    for (Block block : section.blocks()) {
      if (block instanceof Prose prose) {
        prose.lines().forEach(line -> said(line, place, criteria));
      } else if (block instanceof Bullets bullets) {
        bullets.items().forEach(item -> said(item.words(), place, criteria));
      }
    }
  }

  private void said(Phrase line, Place place, List<Criterion> criteria) {
    int colon = PropertyReader.firstColon(line.text());
    if (colon > 0
        && colon + 1 < line.text().length()
        && announces(line.text().substring(0, colon))) {
      criteria.add(criterion(line.from(colon + 1), line.line(), place));
    }
  }

  private void table(Grid grid, Place place, List<Criterion> criteria) {
    Columns columns = reading.tables().columns(grid);
    for (List<Phrase> row : grid.rows()) {
      Optional<Phrase> words =
          columns
              .cell(row, Field.CRITERION)
              .or(() -> columns.cell(row, Field.NAME))
              .or(
                  () ->
                      row.stream()
                          .skip(columns.isFirst(Field.ID) || columns.isFirst(Field.PHASE) ? 1 : 0)
                          .findFirst())
              .filter(cell -> !Words.bare(cell.text()).isEmpty());
      Optional<ItemId> phase =
          columns.cell(row, Field.PHASE).flatMap(cell -> reading.phases().inColumn(cell.text()));
      words.ifPresent(
          cell -> {
            Criterion one = deferred(criterion(cell, cell.line(), place), cell, row);
            criteria.add(
                new Criterion(
                    phase.or(one::phase), one.line(), one.text(), one.state(), one.replacement()));
          });
    }
  }

  /** "Deferred to Phase 3" in another cell of the row. */
  private Criterion deferred(Criterion kept, Phrase words, List<Phrase> row) {
    for (Phrase cell : row) {
      boolean other = !cell.text().equals(words.text());
      String text = Words.bare(cell.text());
      Optional<Found<Cue>> cue =
          reading.language().cues().leading(text).filter(found -> found.meaning() == Cue.DEFERRED);
      if (other && kept.state() == State.KEPT && cue.isPresent()) {
        String to = unquoted(text.substring(cue.get().end()));
        return new Criterion(kept.phase(), kept.line(), kept.text(), State.DEFERRED, to);
      }
    }
    return kept;
  }

  private boolean announces(String words) {
    return reading
        .language()
        .topics()
        .exact(Place.title(words))
        .filter(Topic.CRITERIA::equals)
        .isPresent();
  }

  private Criterion criterion(Phrase words, int line, Place place) {
    String struck = words.only(Style.STRUCK);
    if (struck.isEmpty()) {
      return new Criterion(place.phase(), line, Words.undecorated(words.text()), State.KEPT, "");
    }
    String text = words.text();
    String rest = text.substring(text.indexOf(struck) + struck.length());
    Optional<Found<Cue>> outcome = outcome(rest);
    State state =
        outcome.filter(found -> found.meaning() == Cue.REPLACED).isPresent()
            ? State.REPLACED
            : State.DEFERRED;
    String replacement = rest.substring(outcome.map(Found::end).orElse(0));
    return new Criterion(place.phase(), line, struck, state, unquoted(replacement));
  }

  private Optional<Found<Cue>> outcome(String text) {
    Optional<Found<Cue>> replaced = reading.language().cues().next(text, Cue.REPLACED, 0);
    return replaced.isPresent() ? replaced : reading.language().cues().next(text, Cue.DEFERRED, 0);
  }

  private static String unquoted(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && " :→>-\"“”„«».".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " \"“”«».".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
