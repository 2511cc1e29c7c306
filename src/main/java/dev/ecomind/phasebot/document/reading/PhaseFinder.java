package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.outline.SideBySide;
import dev.ecomind.phasebot.document.reading.PhaseSighting.Source;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds every place that defines a phase: rows of tables, headings, lines of lists. */
final class PhaseFinder {
  private static final Pattern SENTENCE = Pattern.compile("(?<=\\p{Ll}{2})\\.(?:\\s+|$)(?!$)");

  /** Under all other headings a phase is spoken of, not defined. */
  private static final Set<Topic> DEFINING =
      EnumSet.of(Topic.TIMELINE, Topic.PREREQUISITES, Topic.TASKS);

  /** From here on it pays to share sections among the processors. */
  private static final int MANY = 200;

  private static final Pattern PRIORITY = Pattern.compile("P[0-5]");

  private final Language language;
  private final StatusReader statuses;
  private final PhaseMarkReader marks;
  private final PropertyReader properties;
  private final SightingReader reader;
  private final PhaseTable table;
  private final PhaseScheme scheme;
  private final TopicReader topics;

  /** Lines of headings such as "P1 Design" beside "P2 Build". */
  private final Set<Integer> numbered = new HashSet<>();

  PhaseFinder(Language language, Tables tables, StatusReader statuses, Notes notes) {
    this.language = language;
    this.statuses = statuses;
    marks = new PhaseMarkReader(language);
    properties = new PropertyReader(language.fields());
    reader = new SightingReader(language, statuses);
    table = new PhaseTable(language, tables, reader);
    scheme = new PhaseScheme(notes);
    topics = new TopicReader(language);
  }

  List<PhaseSighting> find(Section document) {
    document.all().forEach(section -> numbered.addAll(NumberedHeadings.in(section, marks)));
    Found found = visit(document, Optional.empty(), Optional.empty(), "");
    List<PhaseSighting> clear = scheme.of(found.sightings);
    List<PhaseSighting> listed = new PhaseLines(language, statuses, reader).find(found.defining);
    if (clear.isEmpty()) {
      List<PhaseSighting> lines = scheme.of(listed);
      List<PhaseSighting> named = lines.isEmpty() ? named(document) : lines;
      return named.isEmpty() ? new PhaseEntries(language, reader).find(document) : named;
    }
    Set<String> known = clear.stream().map(one -> one.mark().written()).collect(Collectors.toSet());
    listed.stream().filter(one -> known.contains(one.mark().written())).forEach(clear::add);
    return clear;
  }

  /**
   * What is in a section and in all within.
   *
   * @param defining sections that may define a phase
   */
  private record Found(List<PhaseSighting> sightings, List<Section> defining) {
    void addAll(Found within) {
      sightings.addAll(within.sightings);
      defining.addAll(within.defining);
    }
  }

  private Found visit(
      Section section, Optional<Topic> above, Optional<PhaseMark> within, String parent) {
    String title = section.title().text();
    String bare = Place.title(title);
    Optional<PhaseMark> marked = marked(section, bare);
    // The title of the whole document says nothing of its parts.
    Optional<Topic> topic =
        section.level() <= 1 || marked.isPresent() ? above : topics.read(bare).or(() -> above);
    Optional<PhaseMark> mark = marked.filter(one -> !isPriority(one, parent));
    Found found = new Found(new ArrayList<>(), new ArrayList<>());
    if (topic.filter(one -> !DEFINING.contains(one)).isEmpty()) {
      found.defining.add(section);
      // A step or a sprint within a phase is a part of it.
      boolean part =
          within.isPresent()
              && mark.isPresent()
              && !within.get().letters().equals(mark.get().letters());
      if (mark.isPresent() && !part) {
        found.sightings.add(reader.read(mark.get(), section.line(), Source.HEADING, said(section)));
      }
      List<Block.Grid> grids = section.grids();
      boolean announced = !grids.isEmpty() && announcesPhases(section);
      grids.forEach(grid -> found.sightings.addAll(table.read(grid, announced)));
    }
    Optional<PhaseMark> around = within.or(() -> mark);
    SideBySide.of(section.sections(), section.sections().size() > MANY)
        .map(inner -> visit(inner, topic, around, title))
        .forEachOrdered(found::addAll);
    return found;
  }

  /** "Owner: Kofi. Two weeks. Risk low.": sentences that go on about the phase. */
  private List<Property> sentences(Property owner) {
    String[] sentences =
        owner.field() == Field.OWNER ? SENTENCE.split(owner.text(), -1) : new String[0];
    List<Property> said = new ArrayList<>();
    PhaseTitle titles = new PhaseTitle(language, statuses);
    for (int at = 1; at < sentences.length; at++) {
      PhaseTitle.Parted parted = titles.part("- " + sentences[at], owner.line());
      if (!parted.name().isEmpty()) {
        return List.of(owner);
      }
      said.addAll(parted.said());
    }
    if (said.isEmpty()) {
      return List.of(owner);
    }
    said.add(new Property(Field.OWNER, owner.label(), Phrase.plain(owner.line(), sentences[0])));
    return said;
  }

  /** What stands under a heading, and the signs in front of it and behind. */
  private List<Property> said(Section section) {
    List<Property> said = new ArrayList<>();
    properties.in(section).forEach(one -> said.addAll(sentences(one)));
    String title = section.title().text();
    int letters = title.indexOf(Words.undecorated(title));
    String front = letters > 0 ? title.substring(0, letters) : "";
    String behind = title.substring(Math.max(0, letters) + Words.undecorated(title).length());
    Stream.of(front, behind)
        .filter(sign -> statuses.exactly(sign, section.line()).isPresent())
        .forEach(
            sign ->
                said.add(
                    new Property(Field.STATUS, "", Phrase.plain(section.line(), sign.strip()))));
    return said;
  }

  private Optional<PhaseMark> marked(Section section, String title) {
    return marks
        .read(title)
        .filter(
            mark ->
                (mark.separated() && !mark.rest().isEmpty())
                    || numbered.contains(section.line())
                    || (mark.worded() && topics.read(mark.rest()).isEmpty()));
  }

  /** "P1: High" under "Priorities" is no phase. */
  private boolean isPriority(PhaseMark mark, String parent) {
    boolean shaped = !mark.worded() && PRIORITY.matcher(mark.written()).matches();
    return shaped
        && (language.severities().leading(Words.bare(mark.rest())).isPresent()
            || language.fields().has(parent, Field.IMPACT));
  }

  /** Headings without a number are phases where the heading above says that phases follow. */
  private List<PhaseSighting> named(Section document) {
    return document
        .all()
        .filter(section -> section.sections().size() > 1 && isOfPhases(section))
        .limit(1)
        .flatMap(section -> section.sections().stream())
        .flatMap(inner -> named(inner.title(), said(inner)).stream())
        .toList();
  }

  private boolean isOfPhases(Section section) {
    return announcesPhases(section)
        && section.blocks().stream().noneMatch(Block.Grid.class::isInstance);
  }

  private boolean announcesPhases(Section section) {
    String title = Words.withoutRemark(Place.title(section.title().text()));
    return language.fields().exact(title).filter(Field.PHASE::equals).isPresent();
  }

  private Optional<PhaseSighting> named(Phrase title, List<Property> said) {
    PhaseTitle.Parted parted =
        new PhaseTitle(language, statuses).part(Place.title(title.text()), title.line());
    List<Property> all = new ArrayList<>(said);
    all.addAll(parted.said());
    return PhaseTable.named(parted.name())
        .map(mark -> reader.read(mark, title.line(), Source.HEADING, all));
  }
}
