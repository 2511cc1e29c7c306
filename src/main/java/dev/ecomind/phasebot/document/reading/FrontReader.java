package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Prose;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.outline.SideBySide;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a document says of itself: title, date, status, contact. */
final class FrontReader {
  private static final int FIRST_PLACES = 3;
  private static final int LONGEST_STAMP = 120;

  /** From here on it pays to share places among the processors. */
  private static final int MANY = 500;

  private final List<Place> places;
  private final List<Phrase> stamps;
  private final List<Property> properties;
  private final DateReader dates;

  FrontReader(Language language, List<Place> places) {
    this.places = places;
    dates = new DateReader(language);
    PropertyReader reader = new PropertyReader(language.fields());
    properties =
        SideBySide.of(places, places.size() > MANY)
            .filter(place -> place.phase().isEmpty() && !place.is(Topic.ISSUES))
            .flatMap(place -> reader.in(place.section()).stream())
            .map(this::dated)
            // A line that explains signs says nothing of the document.
            .filter(said -> LegendReader.signs(said.text()).size() < 2)
            .toList();
    stamps =
        places.stream()
            .takeWhile(place -> place.phase().isEmpty())
            .limit(FIRST_PLACES)
            .flatMap(place -> place.section().blocks().stream())
            .filter(Prose.class::isInstance)
            .flatMap(block -> ((Prose) block).lines().stream())
            .filter(line -> isStamp(line.text(), language))
            .toList();
  }

  /** "Updated 7 April 2026", "Version 0.7, 12 January 2026": a date without a colon in front. */
  private boolean isStamp(String text, Language language) {
    boolean named =
        language
            .fields()
            .leading(Words.undecorated(text))
            .filter(found -> found.meaning() == Field.UPDATED)
            .isPresent();
    return named && text.length() <= LONGEST_STAMP && dates.complete(text).isPresent();
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
        .or(this::firstLine)
        .orElse("");
  }

  /** A bold line on top of all. */
  private Optional<String> firstLine() {
    return places.stream()
        .skip(1)
        .findFirst()
        .filter(place -> place.section().level() == Section.LABEL)
        .map(Place::title);
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

  /** Of the days on which it was made, changed and reviewed the last one. */
  private Optional<LocalDate> latest() {
    Stream<String> said =
        properties.stream()
            .filter(property -> property.field() == Field.UPDATED)
            .map(Property::text);
    return Stream.concat(said, stamps.stream().map(Phrase::text))
        .map(text -> dates.examine(text, Optional.empty()))
        .flatMap(date -> date.known().stream())
        .filter(days -> !days.whole())
        .map(DateReading.Known::first)
        .max(LocalDate::compareTo);
  }

  /** The date that the document gives itself; one that cannot be read is noted. */
  Optional<LocalDate> updatedOn(Notes notes) {
    Optional<LocalDate> latest = latest();
    if (latest.isPresent()) {
      return latest;
    }
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
