package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.reading.DurationReader.Revised;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.review.Weeks;
import java.util.List;
import java.util.Optional;

/** Gathers what one place says of a phase. */
final class SightingReader {
  private final DurationReader durations;

  SightingReader(Language language) {
    durations = new DurationReader(language.units());
  }

  PhaseSighting read(PhaseMark mark, int line, List<Property> said) {
    Optional<Revised> timeline = first(said, Field.TIMELINE).map(this::revised);
    return new PhaseSighting(
        mark,
        line,
        first(said, Field.ORIGINAL)
            .flatMap(this::weeks)
            .or(() -> timeline.flatMap(Revised::original)),
        first(said, Field.RECOMMENDED)
            .flatMap(this::weeks)
            .or(() -> timeline.flatMap(Revised::recommended)),
        first(said, Field.RISK),
        first(said, Field.STATUS),
        first(said, Field.OWNER),
        first(said, Field.START),
        first(said, Field.END).or(() -> first(said, Field.DEADLINE)));
  }

  private Revised revised(Property property) {
    return durations.revised(property.text());
  }

  private Optional<Weeks> weeks(Property property) {
    return durations.first(property.text());
  }

  private static Optional<Property> first(List<Property> said, Field field) {
    return PropertyReader.first(said, field).filter(property -> !property.value().isBlank());
  }
}
