package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.vocabulary.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a document while its parts are read.
 *
 * @param places all sections in document order
 * @param updatedOn the date that the document gives itself
 */
public record Reading(
    Language language,
    List<Place> places,
    Phases phases,
    Optional<LocalDate> updatedOn,
    DatedLines dated,
    Legend legend,
    Notes notes) {
  public Reading {
    places = List.copyOf(places);
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

  /** Whether words name nobody and nothing: TBD, a dash, a name in square brackets. */
  public boolean isPlaceholder(String words) {
    return owners().isNobody(words);
  }

  List<Property> propertiesOf(Section section) {
    return properties().in(section);
  }
}
