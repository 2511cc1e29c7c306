package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.reading.Tables.Kind;
import dev.ecomind.phasebot.document.vocabulary.Topic;

/**
 * Which lists of a document hold its issues. Where risks stand beside issues they are something
 * else; where there are only risks, those of which something is said are its issues.
 */
final class Registers {
  private final Reading reading;
  private final Tables tables;
  private final boolean issues;

  Registers(Reading reading) {
    this.reading = reading;
    tables = reading.tables();
    issues = reading.places().stream().anyMatch(this::holdsIssues);
  }

  boolean risksAreIssues() {
    return !issues;
  }

  /** Whether a table that stands there lists issues, or what counts as such. */
  boolean isOfIssues(Grid grid, Place place) {
    if (reading.definesPhases(grid)) {
      return false;
    }
    Kind kind = tables.of(grid, place.topic());
    boolean risks =
        kind == Kind.RISK && !place.is(Topic.ASSUMPTIONS) && !place.is(Topic.DEPENDENCIES);
    return kind == Kind.ISSUE || (risks && risksAreIssues());
  }

  private boolean holdsIssues(Place place) {
    boolean announced = place.announced().filter(Topic.ISSUES::equals).isPresent();
    if (announced && isFilled(place)) {
      return true;
    }
    for (Grid grid : place.section().grids()) {
      if (tables.of(grid, place.topic()) == Kind.ISSUE) {
        return true;
      }
    }
    return false;
  }

  private boolean isFilled(Place place) {
    return !place.section().items().isEmpty()
        || place.section().sections().stream()
            .anyMatch(inner -> inner.level() > 0 && isPlain(inner.title().text(), place));
  }

  /** A heading of another list within "RAID log" is no issue. */
  private boolean isPlain(String title, Place place) {
    return tables.topic(Place.title(title)).isEmpty() && place.topic().isPresent();
  }
}
