package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Bullets;
import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Piece.Style;
import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.reading.PhaseSighting.Source;
import dev.ecomind.phasebot.document.vocabulary.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the numbered list whose entries are phases, where nothing else names any: each begins with
 * its name in bold and says when it is, or how long it takes.
 */
final class PhaseEntries {
  private static final int FEWEST = 2;

  private final DateReader dates;
  private final DurationReader durations;
  private final SightingReader reader;

  PhaseEntries(Language language, SightingReader reader) {
    dates = new DateReader(language);
    durations = new DurationReader(language);
    this.reader = reader;
  }

  List<PhaseSighting> find(Section document) {
    return document
        .all()
        .flatMap(section -> section.blocks().stream())
        .filter(Bullets.class::isInstance)
        .map(Bullets.class::cast)
        .filter(this::isOfPhases)
        .findFirst()
        .map(this::sightings)
        .orElse(List.of());
  }

  private boolean isOfPhases(Bullets bullets) {
    return bullets.numbered()
        && bullets.items().size() >= FEWEST
        && bullets.items().stream().allMatch(this::isPhase);
  }

  private boolean isPhase(Item item) {
    String text = item.words().text();
    // Any year will do to tell that there is a date.
    boolean dated = dates.examine(text, Optional.of(LocalDate.EPOCH)).known().isPresent();
    return item.box().isEmpty()
        && item.words().startsWith(Style.BOLD)
        && (dated || durations.first(text).isPresent());
  }

  private List<PhaseSighting> sightings(Bullets bullets) {
    List<PhaseSighting> found = new ArrayList<>();
    for (Item item : bullets.items()) {
      PhaseMark mark = new PhaseMark("P" + (found.size() + 1), true, true, item.words().text());
      found.add(reader.read(mark, item.line(), Source.LINE, List.of()));
    }
    return found;
  }
}
