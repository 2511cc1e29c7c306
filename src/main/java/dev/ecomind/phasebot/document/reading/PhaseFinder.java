package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds every place that defines a phase: rows of tables, headings, else lines of lists. */
final class PhaseFinder {
  /** Under these headings a phase is spoken of, not defined. */
  private static final Set<Topic> ELSEWHERE =
      EnumSet.complementOf(EnumSet.of(Topic.TIMELINE, Topic.PREREQUISITES));

  private final Language language;
  private final PhaseMarkReader marks;
  private final PropertyReader properties;
  private final SightingReader reader;
  private final List<PhaseSighting> sightings = new ArrayList<>();

  PhaseFinder(Language language) {
    this.language = language;
    marks = new PhaseMarkReader(language);
    properties = new PropertyReader(language.fields());
    reader = new SightingReader(language);
  }

  List<PhaseSighting> find(Section document) {
    visit(document, Optional.empty());
    if (sightings.isEmpty()) {
      visitLines(document, Optional.empty());
    }
    return ofOneScheme(sightings);
  }

  /** Ids such as RISK-1 may stand in headings too; those of the phases are the most frequent. */
  private static List<PhaseSighting> ofOneScheme(List<PhaseSighting> all) {
    Map<String, Long> counts =
        all.stream()
            .filter(one -> !one.mark().worded())
            .collect(Collectors.groupingBy(one -> one.mark().letters(), Collectors.counting()));
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return all.stream()
        .filter(one -> one.mark().worded() || counts.getOrDefault(one.mark().letters(), 0L) == most)
        .toList();
  }

  private void visit(Section section, Optional<Topic> above) {
    Optional<Topic> topic = topic(section, above);
    if (topic.filter(ELSEWHERE::contains).isEmpty()) {
      heading(section);
      PhaseTable table = new PhaseTable(language);
      section.grids().forEach(grid -> sightings.addAll(table.read(grid)));
    }
    section.sections().forEach(inner -> visit(inner, topic));
  }

  private void visitLines(Section section, Optional<Topic> above) {
    Optional<Topic> topic = topic(section, above);
    if (topic.filter(ELSEWHERE::contains).isEmpty()) {
      section.items().forEach(this::line);
    }
    section.sections().forEach(inner -> visitLines(inner, topic));
  }

  /** The title of the whole document says nothing of its parts. */
  private Optional<Topic> topic(Section section, Optional<Topic> above) {
    if (section.level() <= 1 || marked(section).isPresent()) {
      return above;
    }
    Optional<Topic> own =
        language.topics().first(section.title().text()).map(found -> found.meaning());
    return own.isPresent() ? own : above;
  }

  private void heading(Section section) {
    marked(section).ifPresent(mark -> add(mark, section.line(), properties.in(section)));
  }

  private Optional<PhaseMark> marked(Section section) {
    String title = Place.title(section.title().text());
    return marks
        .read(title)
        .filter(
            mark ->
                (mark.separated() && !mark.rest().isEmpty())
                    || (mark.worded() && language.topics().first(mark.rest()).isEmpty()));
  }

  private void line(Item item) {
    marks
        .read(item.words().text())
        .filter(mark -> mark.separated() && mark.worded())
        .ifPresent(mark -> add(mark, item.line(), properties.under(item)));
  }

  private void add(PhaseMark mark, int line, List<Property> said) {
    sightings.add(reader.read(mark, line, said));
  }
}
