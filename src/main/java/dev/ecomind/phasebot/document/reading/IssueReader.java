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
import dev.ecomind.phasebot.review.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads issues: headings, list entries or table rows where a heading announces issues. */
final class IssueReader {
  private final Reading reading;
  private final List<Issue> issues = new ArrayList<>();

  IssueReader(Reading reading) {
    this.reading = reading;
  }

  List<Issue> read() {
    for (Place place : reading.places()) {
      if (place.announced().filter(Topic.ISSUES::equals).isPresent()) {
        place.section().sections().forEach(this::heading);
        place.section().items().forEach(item -> entry(item, place));
        place.section().grids().forEach(this::table);
      }
    }
    return List.copyOf(issues);
  }

  private void heading(Section section) {
    List<Property> said = new ArrayList<>(reading.propertiesOf(section));
    section.sections().forEach(inner -> said.addAll(reading.propertiesOf(inner)));
    add(section.line(), Place.title(section.title().text()), Optional.empty(), said);
  }

  /** An entry with nothing said of it is a remark; one with an owner or the like is an issue. */
  private void entry(Item item, Place place) {
    List<Property> said = reading.properties().under(item);
    if (!said.isEmpty()) {
      add(item.line(), Place.title(item.words().text()), place.phase(), said);
    }
  }

  private void table(Grid grid) {
    Columns columns = new Columns(grid, reading.language().fields());
    Field title = columns.has(Field.ISSUE) ? Field.ISSUE : Field.RISK;
    for (List<Phrase> row : grid.rows()) {
      Optional<Phrase> words = columns.cell(row, title);
      if (words.isPresent()) {
        List<Property> said = new ArrayList<>();
        for (Field field :
            List.of(Field.IMPACT, Field.OWNER, Field.DEADLINE, Field.ACTION, Field.TIMELINE)) {
          columns.property(row, field).ifPresent(said::add);
        }
        Optional<ItemId> phase =
            columns.cell(row, Field.PHASE).flatMap(cell -> reading.phases().mentioned(cell.text()));
        add(words.get().line(), words.get().text(), phase, said);
      }
    }
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
            impact
                .map(one -> reading.severities().read(one.text(), one.line()))
                .orElse(Severity.UNSTATED),
            impact.map(one -> Words.remark(one.text())).orElse(""),
            PropertyReader.first(said, Field.OWNER)
                .map(one -> reading.owners().read(one.text()))
                .orElse(List.of()),
            PropertyReader.first(said, Field.DEADLINE)
                .flatMap(one -> reading.deadlines().read(one.text(), one.line())),
            PropertyReader.first(said, Field.ACTION).map(Property::text).orElse(""),
            PropertyReader.first(said, Field.TIMELINE).map(Property::text).orElse("")));
  }
}
