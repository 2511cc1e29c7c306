package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads issues: headings, list entries or table rows where a heading announces issues. */
final class IssueReader {
  private static final int MOST_WORDS = 4;

  private final Reading reading;
  private final Registers registers;
  private final List<Issue> issues = new ArrayList<>();

  IssueReader(Reading reading) {
    this.reading = reading;
    registers = new Registers(reading);
  }

  List<Issue> read() {
    for (Place place : reading.places()) {
      Section section = place.section();
      boolean announced = place.announced().filter(this::announcesIssues).isPresent();
      if (announced) {
        section.sections().stream().filter(this::isIssue).forEach(this::heading);
        boolean plain =
            place.is(Topic.ISSUES) && section.sections().isEmpty() && section.grids().isEmpty();
        section.items().forEach(item -> entry(item, place, plain));
      }
      for (Grid grid : section.grids()) {
        if (registers.isOfIssues(grid, place)) {
          table(grid, place);
        }
      }
    }
    return List.copyOf(issues);
  }

  private boolean announcesIssues(Topic topic) {
    return topic == Topic.ISSUES || (topic == Topic.RISKS && registers.risksAreIssues());
  }

  /** A heading of another concern within the issues is none of them. */
  private boolean isIssue(Section section) {
    String title = Words.withoutRemark(Place.title(section.title().text()));
    return reading.language().topics().exact(title).isEmpty();
  }

  private void heading(Section section) {
    List<Property> said = new ArrayList<>(reading.propertiesOf(section));
    section.sections().forEach(inner -> said.addAll(reading.propertiesOf(inner)));
    add(section.line(), Place.title(section.title().text()), Optional.empty(), said);
  }

  /** In a list of its own each entry is an issue; elsewhere one of which something is said. */
  private void entry(Item item, Place place, boolean plain) {
    List<Property> said = new ArrayList<>(reading.properties().under(item));
    reading.properties().inline(item.words()).forEach(said::add);
    boolean nothing =
        reading.owners().isNobody(Words.withoutRemark(item.words().text().replaceAll("[.!]$", "")));
    IssueWords words = IssueWords.of(reading, item.words());
    boolean levelled = PropertyReader.first(words.said(), Field.IMPACT).isPresent();
    if (!said.isEmpty() || levelled || (plain && item.box().isEmpty() && !nothing)) {
      // What the words say more exactly goes before what a label says of the whole rest.
      said.addAll(0, words.said());
      add(item.line(), Place.title(words.title()), place.phase(), said);
    }
  }

  private void table(Grid grid, Place place) {
    Columns columns = reading.tables().columns(grid);
    for (List<Phrase> row : grid.rows()) {
      Optional<Phrase> words = title(columns, row);
      if (words.isPresent() && !isClosed(columns, row, words.get())) {
        Optional<ItemId> phase =
            columns.cell(row, Field.PHASE).flatMap(cell -> reading.phases().inColumn(cell.text()));
        add(
            words.get().line(),
            words.get().text(),
            phase.or(place::phase),
            columns.properties(row));
      }
    }
  }

  private static Optional<Phrase> title(Columns columns, List<Phrase> row) {
    return Stream.of(Field.ISSUE, Field.RISK, Field.TASK, Field.NAME)
        .filter(field -> field != Field.RISK || !columns.has(Field.NAME))
        .flatMap(field -> columns.cell(row, field).stream())
        .findFirst()
        .or(() -> row.stream().skip(columns.isFirst(Field.ID) ? 1 : 0).findFirst())
        .filter(cell -> !cell.isBlank());
  }

  private boolean isClosed(Columns columns, List<Phrase> row, Phrase title) {
    boolean closed =
        columns
            .cell(row, Field.STATUS)
            .flatMap(cell -> reading.language().progress().first(cell.text()))
            .filter(
                found -> found.meaning() == Progress.DONE || found.meaning() == Progress.DROPPED)
            .isPresent();
    if (closed) {
      reading
          .notes()
          .mention(
              "issue-closed",
              title.line(),
              "\"%s\" is closed and not read as an issue.".formatted(title.text()));
    }
    return closed;
  }

  private void add(int line, String heading, Optional<ItemId> around, List<Property> said) {
    Optional<PhaseMark> mark = reading.phases().mark(heading);
    Optional<ItemId> named = mark.flatMap(reading.phases()::named);
    String title =
        named.isPresent() && mark.isPresent() && !mark.get().rest().isEmpty()
            ? mark.get().rest()
            : heading;
    Optional<Property> impact =
        PropertyReader.first(said, Field.IMPACT).or(() -> PropertyReader.first(said, Field.RISK));
    issues.add(
        new Issue(
            ItemId.of("C" + (issues.size() + 1)),
            line,
            named.or(() -> around).or(() -> reading.phases().mentioned(heading)),
            Words.undecorated(title),
            impact.map(this::severity).orElse(Severity.UNSTATED),
            impact.map(one -> Words.remark(one.text())).orElse(""),
            PropertyReader.first(said, Field.OWNER)
                .map(one -> reading.owners().read(one.text()))
                .orElse(List.of()),
            PropertyReader.first(said, Field.DEADLINE)
                .or(() -> PropertyReader.first(said, Field.START))
                .flatMap(one -> reading.deadlines().read(one.text(), one.line())),
            PropertyReader.first(said, Field.ACTION).map(Property::text).orElse(""),
            PropertyReader.first(said, Field.TIMELINE).map(Property::text).orElse("")));
  }

  /** A sentence about the effect is no level. */
  private Severity severity(Property impact) {
    boolean sentence =
        impact.text().split("\\s+", MOST_WORDS + 1).length > MOST_WORDS
            && reading.language().severities().first(impact.text()).isEmpty();
    if (sentence) {
      return Severity.UNSTATED;
    }
    return reading
        .legend()
        .severity(impact.text(), impact.line())
        .orElseGet(() -> reading.severities().read(impact.text(), impact.line()));
  }
}
