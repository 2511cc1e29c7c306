package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block;
import dev.ecomind.phasebot.document.outline.Block.Bullets;
import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Block.Prose;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads labels with values from paragraphs, lists and tables of two columns. */
final class PropertyReader {
  private static final int LONGEST_LABEL = 60;

  private final Vocabulary<Field> fields;

  PropertyReader(Vocabulary<Field> fields) {
    this.fields = fields;
  }

  /** All properties that stand directly in a section. */
  List<Property> in(Section section) {
    return section.blocks().stream().flatMap(this::in).toList();
  }

  /** The properties in the lists and lines nested under a list entry. */
  List<Property> under(Item item) {
    return item.children().stream().flatMap(this::in).toList();
  }

  private Stream<Property> in(Block block) {
    if (block instanceof Prose prose) {
      return prose.lines().stream().flatMap(line -> read(line).stream());
    }
    if (block instanceof Bullets bullets) {
      return bullets.items().stream()
          .filter(item -> item.box().isEmpty())
          .flatMap(item -> read(item.words()).stream());
    }
    if (block instanceof Grid grid && grid.header().size() == 2) {
      return Stream.concat(Stream.of(grid.header()), grid.rows().stream())
          .filter(row -> row.size() == 2)
          .flatMap(row -> pair(row.get(0).text(), row.get(1)).stream());
    }
    return Stream.empty();
  }

  Optional<Property> read(Phrase phrase) {
    String text = phrase.text();
    int colon = firstColon(text);
    return colon <= 0 || colon > LONGEST_LABEL
        ? Optional.empty()
        : pair(text.substring(0, colon), phrase.from(colon + 1));
  }

  private Optional<Property> pair(String label, Phrase value) {
    return fields
        .exact(Words.withoutRemark(Words.undecorated(label)))
        .map(field -> new Property(field, label.strip(), value));
  }

  static int firstColon(String text) {
    int ascii = text.indexOf(':');
    int wide = text.indexOf('：');
    return ascii < 0 ? wide : wide < 0 ? ascii : Math.min(ascii, wide);
  }

  static Optional<Property> first(List<Property> properties, Field field) {
    return properties.stream().filter(property -> property.field() == field).findFirst();
  }
}
