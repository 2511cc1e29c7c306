package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block;
import dev.ecomind.phasebot.document.outline.Block.Bullets;
import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Block.Prose;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.outline.Piece;
import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads labels with values from paragraphs, lists and tables of two columns. */
final class PropertyReader {
  private static final int LONGEST_LABEL = 60;
  private static final Pattern PART =
      Pattern.compile("\\s[-–—|·]\\s|\\s*[;(]\\s*|(?<=[.,?!])\\s+(?=\\p{Lu}[\\p{L} ]{1,20}:)");

  private final Vocabulary<Field> fields;

  PropertyReader(Vocabulary<Field> fields) {
    this.fields = fields;
  }

  /** All properties that stand directly in a section. */
  List<Property> in(Section section) {
    return section.blocks().stream().flatMap(this::in).toList();
  }

  /** The properties in the lists and lines nested under a list entry, and in its further lines. */
  List<Property> under(Item item) {
    Stream<Property> further = item.lines().stream().skip(1).flatMap(line -> read(line).stream());
    return Stream.concat(further, item.children().stream().flatMap(this::in)).toList();
  }

  /** The words of a list entry without the lines that are labels with values. */
  Phrase words(Item item) {
    if (item.lines().size() < 2) {
      return item.words();
    }
    List<Piece> pieces = new ArrayList<>(item.lines().get(0).pieces());
    for (Phrase line : item.lines().subList(1, item.lines().size())) {
      if (read(line).isEmpty()) {
        pieces.add(new Piece(" ", Piece.Style.PLAIN, ""));
        pieces.addAll(line.pieces());
      }
    }
    return new Phrase(item.line(), pieces);
  }

  Stream<Property> in(Block block) {
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
          .flatMap(row -> pair(row.get(0).text(), () -> row.get(1)).stream());
    }
    return Stream.empty();
  }

  Optional<Property> read(Phrase phrase) {
    String text = phrase.text();
    int colon = firstColon(text);
    return colon <= 0 || colon > LONGEST_LABEL
        ? Optional.empty()
        : pair(text.substring(0, colon), () -> phrase.from(colon + 1));
  }

  /**
   * Labels with values that follow each other in one line, parted by dashes, bars or semicolons.
   */
  List<Property> inline(Phrase phrase) {
    return PART.splitAsStream(phrase.text())
        .skip(1)
        .flatMap(
            part ->
                read(Phrase.plain(phrase.line(), part.strip().replaceFirst("[).]+$", ""))).stream())
        .toList();
  }

  /** What stands in front of the first label within a line. */
  String withoutInline(Phrase phrase) {
    String[] parts = PART.split(phrase.text(), -1);
    StringBuilder words = new StringBuilder(parts[0]);
    int at = parts[0].length();
    for (int next = 1; next < parts.length; next++) {
      if (read(Phrase.plain(phrase.line(), parts[next])).isPresent()) {
        break;
      }
      int end = phrase.text().indexOf(parts[next], at) + parts[next].length();
      words.append(phrase.text(), at, end);
      at = end;
    }
    return words.toString().strip();
  }

  private Optional<Property> pair(String label, Supplier<Phrase> value) {
    return fields
        .exact(Words.withoutRemark(Words.undecorated(label)))
        .map(field -> new Property(field, label.strip(), value.get()));
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
