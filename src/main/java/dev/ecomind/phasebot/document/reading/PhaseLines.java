package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block;
import dev.ecomind.phasebot.document.outline.Block.Bullets;
import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Block.Prose;
import dev.ecomind.phasebot.document.outline.Box;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.outline.Piece.Style;
import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.reading.PhaseSighting.Source;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the lists and paragraphs in which every line names a phase. */
final class PhaseLines {
  private final Language language;
  private final StatusReader statuses;
  private final PhaseMarkReader marks;
  private final PropertyReader properties;
  private final SightingReader reader;
  private final List<PhaseSighting> found = new ArrayList<>();

  PhaseLines(Language language, StatusReader statuses, SightingReader reader) {
    this.language = language;
    this.statuses = statuses;
    this.reader = reader;
    marks = new PhaseMarkReader(language);
    properties = new PropertyReader(language.fields());
  }

  List<PhaseSighting> find(List<Section> sections) {
    sections.forEach(section -> section.blocks().forEach(this::block));
    return found;
  }

  private void block(Block block) {
    if (block instanceof Bullets bullets && isOfPhases(bullets)) {
      bullets.items().forEach(this::item);
    } else if (block instanceof Prose prose) {
      List<Phrase> named = prose.lines().stream().filter(line -> mark(line).isPresent()).toList();
      if (named.size() * 2 > prose.lines().size()) {
        named.forEach(line -> mark(line).ifPresent(mark -> add(mark, line.line(), List.of())));
      }
    }
  }

  /** At least half of the entries name one. */
  private boolean isOfPhases(Bullets bullets) {
    return bullets.items().stream().filter(item -> mark(item.words()).isPresent()).count() * 2
        >= bullets.items().size();
  }

  private void item(Item item) {
    List<Property> said = new ArrayList<>(properties.under(item));
    item.box().ifPresent(box -> said.add(status(item, box)));
    mark(item.words()).ifPresent(mark -> add(mark, item.line(), said));
  }

  /** A box that is open says only that the phase is not done. */
  private static Property status(Item item, Box box) {
    String words =
        switch (box) {
          case TICKED -> "done";
          case OPEN -> "to do";
          case UNKNOWN -> "[" + item.mark() + "]";
        };
    return new Property(
        Field.STATUS, box == Box.OPEN ? Property.WEAK : "", Phrase.plain(item.line(), words));
  }

  private void add(PhaseMark mark, int line, List<Property> said) {
    found.add(reader.read(mark, line, Source.LINE, said));
  }

  /** The mark of a phase; what follows a bold name describes it. */
  private Optional<PhaseMark> mark(Phrase words) {
    String text = words.text();
    Optional<PhaseMark> whole = marks.read(text).filter(mark -> mark.separated() && mark.worded());
    if (whole.isEmpty() || language.cues().leading(whole.get().rest()).isPresent()) {
      return Optional.empty();
    }
    String bold = words.startsWith(Style.BOLD) ? words.only(Style.BOLD) : "";
    Optional<PhaseMark> named = marks.read(bold).filter(mark -> !mark.rest().isEmpty());
    return named.isPresent() && text.startsWith(bold)
        ? named.map(
            mark ->
                mark.called(withStatus(mark.rest(), text.substring(bold.length()), words.line())))
        : whole;
  }

  /** What follows a bold name belongs to it only if it says how far the phase is, or how long. */
  private String withStatus(String name, String rest, int line) {
    PhaseTitle titles = new PhaseTitle(language, statuses);
    String bare = rest.strip();
    boolean said =
        !bare.isEmpty()
            && titles.part("- " + bare.replaceFirst("^[-–—:\\s]+", ""), line).name().isEmpty();
    return said ? name + " - " + bare.replaceFirst("^[-–—:\\s]+", "") : name;
  }
}
