package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of a table speaks of what. */
final class Columns {
  private final Map<Field, Integer> places = new EnumMap<>(Field.class);
  private static final Set<Field> WEAK =
      EnumSet.of(Field.NAME, Field.ID, Field.UPDATED, Field.TIMELINE);

  private final Map<Field, Integer> repeated = new EnumMap<>(Field.class);
  private final List<String> titles;
  private final Set<Field> exactly = EnumSet.noneOf(Field.class);

  Columns(List<String> titles, Vocabulary<Field> fields) {
    this.titles = List.copyOf(titles);
    for (int at = 0; at < titles.size(); at++) {
      int column = at;
      // A title that is nothing but a known word goes before one that contains it.
      fields
          .exact(Words.withoutRemark(titles.get(at)))
          .ifPresent(field -> (exactly.add(field) ? places : repeated).put(field, column));
    }
    for (int at = 0; at < titles.size(); at++) {
      int column = at;
      String title = Words.withoutRemark(titles.get(at));
      if (fields.exact(title).filter(exactly::contains).isEmpty()) {
        // The end that is forecast now goes before the one that was planned first.
        boolean newer = fields.has(title, Field.RECOMMENDED);
        meaning(title, fields)
            .ifPresent(
                field ->
                    places.merge(
                        field,
                        column,
                        (before, other) -> newer && field == Field.END ? other : before));
      }
    }
  }

  /** "Phase owner" is an owner, and "issue description" an issue. */
  private static Optional<Field> meaning(String title, Vocabulary<Field> fields) {
    Optional<Field> meaning = Optional.empty();
    int from = 0;
    Optional<Found<Field>> next = fields.first(title);
    while (next.isPresent()) {
      Field found = next.get().meaning();
      meaning = meaning.isPresent() && WEAK.contains(found) ? meaning : Optional.of(found);
      from += next.get().end();
      next = fields.first(title.substring(from));
    }
    return meaning;
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  boolean has(Field field) {
    return places.containsKey(field);
  }

  /** The cell of another column behind, whose title is nothing but a word for the same. */
  Optional<Phrase> last(List<Phrase> row, Field field) {
    Integer column = repeated.get(field);
    return column == null || column >= row.size()
        ? Optional.empty()
        : Optional.of(row.get(column)).filter(cell -> !cell.isBlank());
  }

  /** The title of that column. */
  Optional<String> title(Field field) {
    return Optional.ofNullable(places.get(field)).map(titles::get);
  }

  /** Whether a title is nothing but a word for it. */
  boolean names(Field field) {
    return exactly.contains(field);
  }

  boolean isFirst(Field field) {
    return Integer.valueOf(0).equals(places.get(field));
  }

  /** The cell of that column, unless the row is too short or the cell is empty. */
  Optional<Phrase> cell(List<Phrase> row, Field field) {
    Integer column = places.get(field);
    return column == null || column >= row.size()
        ? Optional.empty()
        : Optional.of(row.get(column)).filter(cell -> !cell.isBlank());
  }

  Optional<Property> property(List<Phrase> row, Field field) {
    return cell(row, field).map(cell -> new Property(field, field.name(), cell));
  }

  /** All that the row says under titles that are known. */
  List<Property> properties(List<Phrase> row) {
    return places.keySet().stream().flatMap(field -> property(row, field).stream()).toList();
  }
}
