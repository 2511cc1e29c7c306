package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.outline.SideBySide;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.review.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of a document while its parts are read.
 *
 * @param places all sections in document order
 * @param updatedOn the date that the document gives itself
 */
public record Reading(
    Language language,
    Tables tables,
    List<Place> places,
    Phases phases,
    Optional<LocalDate> updatedOn,
    DatedLines dated,
    Legend legend,
    Notes notes) {
  /** From here on it pays to share places among the processors. */
  private static final int MANY = 500;

  public Reading {
    places = List.copyOf(places);
  }

  /** What each place gives, in document order; read side by side where there are many. */
  <T> List<T> atEachPlace(Function<Place, List<T>> read) {
    return SideBySide.of(places, places.size() > MANY)
        .<T>mapMulti((place, found) -> read.apply(place).forEach(found))
        .toList();
  }

  StatusReader statuses() {
    return new StatusReader(language.progress(), legend, notes);
  }

  PropertyReader properties() {
    return new PropertyReader(language.fields());
  }

  OwnerReader owners() {
    return new OwnerReader(language.cues());
  }

  SeverityReader severities() {
    return new SeverityReader(language.severities(), notes);
  }

  public DurationReader durations() {
    return new DurationReader(language);
  }

  DeadlineReader deadlines() {
    return new DeadlineReader(this);
  }

  /** The deadline that the words name, if they are understood; nothing is reported. */
  public Optional<Deadline> deadline(String words, int line) {
    return deadlines().known(words, line);
  }

  /** The first date in the words, its year inferred from the document's own where it is missing. */
  public Optional<LocalDate> date(String words) {
    return new DateReader(language).read(words, updatedOn);
  }

  /** Whether words name nobody and nothing: TBD, a dash, a name in square brackets. */
  public boolean isPlaceholder(String words) {
    return owners().isNobody(words);
  }

  /** Whether rows of that table define phases. */
  boolean definesPhases(Grid grid) {
    return grid.rows().stream()
        .anyMatch(row -> !row.isEmpty() && phases.definedAt(row.get(0).line()).isPresent());
  }

  List<Property> propertiesOf(Section section) {
    return properties().in(section);
  }
}
