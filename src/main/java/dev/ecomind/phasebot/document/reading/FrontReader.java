package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what a document says of itself: title, date, status, contact. */
final class FrontReader {
  private final List<Place> places;
  private final List<Property> properties;
  private final DateReader dates;

  FrontReader(Language language, List<Place> places) {
    this.places = places;
    dates = new DateReader(language.months());
    PropertyReader reader = new PropertyReader(language.fields());
    properties =
        places.stream()
            .filter(place -> place.phase().isEmpty() && !place.is(Topic.ISSUES))
            .flatMap(place -> reader.in(place.section()).stream())
            .map(this::dated)
            .toList();
  }

  /** "Stand: 14.05.2026" is a date, whatever its label says elsewhere. */
  private Property dated(Property said) {
    boolean date =
        said.field() == Field.STATUS
            && Character.isDigit((said.text() + " ").codePointAt(0))
            && dates.complete(said.text()).isPresent();
    return date ? new Property(Field.UPDATED, said.label(), said.value()) : said;
  }

  List<Property> said() {
    return List.copyOf(properties);
  }

  /** The first heading of all, else what stands in front of the document, else a chapter. */
  String title() {
    return heading(1)
        .or(
            () ->
                PropertyReader.first(properties, Field.NAME)
                    .filter(said -> said.label().equalsIgnoreCase("title"))
                    .map(Property::text))
        .or(() -> heading(2))
        .orElse("");
  }

  private Optional<String> heading(int level) {
    return places.stream()
        .filter(place -> place.section().level() == level)
        .map(Place::title)
        .findFirst();
  }

  String text(Field field) {
    return PropertyReader.first(properties, field).map(Property::text).orElse("");
  }

  /** The date that the document gives itself; one that cannot be read is noted. */
  Optional<LocalDate> updatedOn(Notes notes) {
    Optional<Property> said = PropertyReader.first(properties, Field.UPDATED);
    Optional<DateReading> date =
        said.map(property -> dates.examine(property.text(), Optional.empty()));
    date.flatMap(DateReading::unclear)
        .ifPresent(
            why ->
                notes.warn(
                    why.rule(),
                    said.map(Property::line).orElse(0),
                    "The date of the document was not understood: %s.".formatted(why.sentence())));
    return date.flatMap(DateReading::known)
        .filter(days -> !days.whole())
        .map(DateReading.Known::first);
  }
}
