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
import java.util.regex.Pattern;

/** Reads labels with values from paragraphs, lists and tables of two columns. */
final class PropertyReader {
  private static final int LONGEST_LABEL = 60;
  private static final Pattern PART =
      Pattern.compile("\\s[-–—|·]\\s|\\s*[;(]\\s*|(?<=[.,?!])\\s+(?=\\p{Lu}[\\p{L} ]{1,20}:)");

  /** What parts a label with its value from the next one. */
  private static final Pattern GAP =
      Pattern.compile(
          "(?:\\s[|·•]\\s|\\s{2,}|\\s*\\u3000\\s*|(?<=[.!?])\\s)(?=\\p{Lu}?[\\p{L} ]{1,24}\\s?[:：]\\s?\\S)");

  private final Vocabulary<Field> fields;

  PropertyReader(Vocabulary<Field> fields) {
    this.fields = fields;
  }

  /** All properties that stand directly in a section. */
  List<Property> in(Section section) {
    List<Property> found = new ArrayList<>();
    section.blocks().forEach(block -> addAll(block, found));
    return found;
  }

  /** The properties in the lists and lines nested under a list entry, and in its further lines. */
  List<Property> under(Item item) {
    List<Property> found = new ArrayList<>();
    for (int at = 1; at < item.lines().size(); at++) {
      read(item.lines().get(at)).ifPresent(found::add);
    }
    item.children().forEach(block -> addAll(block, found));
    return found;
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

  /** Whether a table has two columns, the first of which are labels that are known. */
  boolean isOfLabels(Grid grid) {
    List<Property> found = new ArrayList<>();
    addAll(grid, found);
    return !found.isEmpty();
  }

  private void addAll(Block block, List<Property> found) {
    if (block instanceof Prose prose) {
      prose.lines().forEach(line -> addAll(line, found));
    } else if (block instanceof Bullets bullets) {
      for (Item item : bullets.items()) {
        if (item.box().isEmpty()) {
          addAll(item.words(), found);
        }
      }
    } else if (block instanceof Grid grid && grid.header().size() == 2) {
      row(grid.header()).ifPresent(found::add);
      grid.rows().forEach(row -> row(row).ifPresent(found::add));
    }
  }

  private Optional<Property> row(List<Phrase> cells) {
    if (cells.size() != 2) {
      return Optional.empty();
    }
    String label = cells.get(0).text();
    return field(label).map(field -> new Property(field, label.strip(), cells.get(1)));
  }

  /** "Opened: May 3 · Labels: epic · Owner: Kim" says several things; so does a wide gap. */
  private void addAll(Phrase phrase, List<Property> found) {
    String text = phrase.text();
    int colon = firstColon(text);
    if (colon < 0 || firstColon(text.substring(colon + 1)) < 0 || !GAP.matcher(text).find(colon)) {
      read(phrase).ifPresent(found::add);
      return;
    }
    for (String part : GAP.split(text, -1)) {
      read(Phrase.plain(phrase.line(), part)).ifPresent(found::add);
    }
  }

  Optional<Property> read(Phrase phrase) {
    int colon = firstColon(phrase.text());
    return colon <= 0 || colon > LONGEST_LABEL
        ? Optional.empty()
        : field(phrase.text().substring(0, colon))
            .map(field -> Property.labelled(field, phrase, colon));
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

  private Optional<Field> field(String label) {
    String name = Words.withoutRemark(Words.undecorated(label));
    return fields.exact(name).or(() -> ofSomeKind(name));
  }

  /** "Site lead", "QA owner" */
  private Optional<Field> ofSomeKind(String label) {
    String[] words = label.split(" ", 3);
    return words.length == 2 && fields.exact(words[0]).isEmpty()
        ? fields.exact(words[1]).filter(Field.OWNER::equals)
        : Optional.empty();
  }

  static int firstColon(String text) {
    int ascii = text.indexOf(':');
    int wide = text.indexOf('：');
    return ascii < 0 ? wide : wide < 0 ? ascii : Math.min(ascii, wide);
  }

  static Optional<Property> first(List<Property> properties, Field field) {
    for (Property property : properties) {
      if (property.field() == field) {
        return Optional.of(property);
      }
    }
    return Optional.empty();
  }
}
