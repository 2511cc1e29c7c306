package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block;
import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Progress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Reads what stands under "Open questions" or "Decisions": headings, entries, rows of tables. */
final class QuestionListReader {
  private static final Set<Field> SAID =
      EnumSet.of(Field.OWNER, Field.DEADLINE, Field.RECOMMENDED, Field.STATUS);

  private final Reading reading;
  private final ChoiceReader choices;
  private final Tables tables;
  private final IntPredicate isTaken;
  private final List<Question> questions = new ArrayList<>();

  /**
   * @param isTaken whether what stands on a line was read as a question or an answer already
   */
  QuestionListReader(Reading reading, IntPredicate isTaken) {
    this.reading = reading;
    this.isTaken = isTaken;
    choices = new ChoiceReader(reading.language());
    tables = reading.tables();
  }

  List<Question> read() {
    for (Place place : reading.places()) {
      boolean announced = place.announced().filter(Topic.DECISIONS::equals).isPresent();
      if (announced && isMade(place.title())) {
        made(place.section().line(), place.title());
      } else if (announced) {
        place.section().items().forEach(this::entry);
        place.section().blocks().stream()
            .filter(Block.Prose.class::isInstance)
            .flatMap(block -> ((Block.Prose) block).lines().stream())
            .forEach(this::sentence);
        place.section().sections().forEach(this::heading);
      }
      for (Grid grid : place.section().grids()) {
        if (tables.of(grid, place.topic()) == Tables.Kind.DECISION && !isMade(place.title())) {
          table(grid);
        }
      }
    }
    return questions;
  }

  private void heading(Section section) {
    List<Property> said = reading.propertiesOf(section);
    if (isMade(said)) {
      made(section.line(), section.title().text());
    } else if (!isTaken.test(section.line()) && asks(section, said)) {
      ask(section.title(), said, List.of());
    } else {
      section.items().forEach(this::entry);
    }
  }

  /** A heading that asks nothing groups the entries below it. */
  private boolean asks(Section section, List<Property> said) {
    String title = section.title().text();
    return isQuestion(title)
        || !choices.read(title).isEmpty()
        || reading.language().cues().has(title, Cue.DECIDE)
        || said.stream().anyMatch(one -> SAID.contains(one.field()));
  }

  private static boolean isQuestion(String text) {
    return text.endsWith("?") || text.endsWith("？");
  }

  private void entry(Item item) {
    List<Property> said = new ArrayList<>(reading.properties().under(item));
    said.addAll(reading.properties().inline(item.words()));
    if (item.box().isPresent() || isTaken.test(item.line())) {
      return;
    }
    if (isMade(said)) {
      made(item.line(), item.words().text());
    } else if (Asked.of(item.words().text()).isMarked()) {
      said.removeIf(one -> one.field() != Field.RECOMMENDED && !under(item).contains(one));
      ask(item.words(), said, List.of());
    } else {
      String words = reading.properties().withoutInline(item.words());
      ask(Phrase.plain(item.line(), words), said, List.of());
    }
  }

  /** A line of prose that asks, with answers to choose from. */
  private void sentence(Phrase line) {
    Asked asked = Asked.of(line.text());
    if (asked.isMarked()
        && !isTaken.test(line.line())
        && !choices.read(asked.question()).isEmpty()) {
      ask(line, List.of(), List.of());
    }
  }

  private void table(Grid grid) {
    Columns columns = reading.tables().columns(grid);
    boolean log =
        columns.has(Field.UPDATED) && !columns.has(Field.OPTIONS) && !columns.has(Field.STATUS);
    for (List<Phrase> row : grid.rows()) {
      Optional<Phrase> words =
          columns
              .cell(row, Field.DECISION)
              .or(() -> columns.cell(row, Field.ISSUE))
              .or(() -> columns.cell(row, Field.NAME))
              .or(() -> row.stream().skip(columns.isFirst(Field.ID) ? 1 : 0).findFirst());
      List<Property> said = columns.properties(row);
      boolean answered =
          columns
              .last(row, Field.DECISION)
              .or(() -> columns.cell(row, Field.OUTCOME))
              .filter(cell -> !reading.owners().isNobody(cell.text()))
              .isPresent();
      if (words.isPresent() && (log || answered || isMade(said))) {
        made(words.get().line(), words.get().text());
      } else {
        words.ifPresent(
            cell ->
                ask(
                    cell,
                    said,
                    columns
                        .cell(row, Field.OPTIONS)
                        .map(options -> new ListedOptions(choices).read(options.text()))
                        .orElse(List.of())));
      }
    }
  }

  private List<Property> under(Item item) {
    return reading.properties().under(item);
  }

  private void ask(Phrase words, List<Property> said, List<String> listed) {
    Asked asked = Asked.of(words.text());
    String text = Place.title(asked.question());
    if (Words.bare(text).length() < 3 || reading.owners().isNobody(text)) {
      return;
    }
    List<String> options = listed.size() > 1 ? listed : choices.read(text);
    if (options.isEmpty() && isQuestion(text) && !isOpen(text)) {
      options = Question.YES_OR_NO;
    }
    questions.add(
        Questions.of(reading, said)
            .or(asked.said(reading, words.line()))
            .named(words.line(), text, options)
            .saying(words.text())
            .question());
  }

  private boolean isOpen(String question) {
    return reading
        .language()
        .cues()
        .first(question)
        .filter(found -> found.meaning() == Cue.OPEN_QUESTION)
        .isPresent();
  }

  private boolean isMade(List<Property> said) {
    return PropertyReader.first(said, Field.STATUS)
        .filter(
            one ->
                isMade(one.text())
                    || reading
                        .language()
                        .progress()
                        .exact(one.text())
                        .filter(Progress.DONE::equals)
                        .isPresent())
        .isPresent();
  }

  private boolean isMade(String words) {
    return reading.language().cues().has(words, Cue.DECIDED);
  }

  private void made(int line, String words) {
    reading
        .notes()
        .mention(
            "decision-made",
            line,
            "\"%s\" is decided already and not asked again.".formatted(words));
  }
}
