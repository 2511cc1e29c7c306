package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.review.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of every section what topic and phase its headings give it. */
final class PlaceReader {
  private final Language language;
  private final Phases phases;
  private final List<Place> places = new ArrayList<>();

  PlaceReader(Language language, Phases phases) {
    this.language = language;
    this.phases = phases;
  }

  List<Place> read(Section document) {
    visit(document, new Place(document, Optional.empty(), Optional.empty(), Optional.empty(), ""));
    return List.copyOf(places);
  }

  private void visit(Section section, Place above) {
    String title = Place.title(section.title().text());
    Optional<ItemId> own = phases.leading(title);
    Optional<Topic> announced = announced(section, title);
    Place place =
        new Place(
            section,
            announced,
            announced.isPresent() ? announced : above.topic(),
            own.or(() -> announced.flatMap(topic -> phases.only(title))).or(above::phase),
            above.title());
    places.add(place);
    section.sections().forEach(inner -> visit(inner, place));
  }

  /** The title of the whole document, and the name of a phase, say nothing of their parts. */
  private Optional<Topic> announced(Section section, String title) {
    boolean named = phases.mark(title).filter(PhaseMark::separated).isPresent();
    return section.level() <= 1 || named ? Optional.empty() : new TopicReader(language).read(title);
  }
}
