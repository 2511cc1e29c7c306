package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column of a table speaks of what. */
final class Columns {
  private final Map<Field, Integer> places = new EnumMap<>(Field.class);

  Columns(Grid grid, Vocabulary<Field> fields) {
    for (int at = 0; at < grid.header().size(); at++) {
      int column = at;
      String title = grid.header().get(at).text();
      Optional<Field> exact = fields.exact(title);
      exact
          .or(() -> fields.first(title).map(found -> found.meaning()))
          .ifPresent(field -> places.putIfAbsent(field, column));
    }
  }

  boolean has(Field field) {
    return places.containsKey(field);
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
