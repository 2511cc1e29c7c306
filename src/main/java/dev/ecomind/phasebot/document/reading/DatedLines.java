package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The lines of a document that give a date in full, from which missing years are inferred. */
public final class DatedLines {
  private final TreeMap<Integer, LocalDate> dates = new TreeMap<>();
  private final Optional<LocalDate> updatedOn;
  private final Optional<LocalDate> launch;
  private final Optional<LocalDate> kickoff;

  /**
   * @param updatedOn the date that the document gives itself, for want of a nearer one
   */
  DatedLines(Lines lines, Language language, Optional<LocalDate> updatedOn) {
    DateReader reader = new DateReader(language.months());
    lines
        .texts()
        .forEach((line, text) -> reader.complete(text).ifPresent(date -> dates.put(line, date)));
    this.updatedOn = updatedOn;
    launch = new LaunchDay(language).in(lines, reader);
    kickoff = new LaunchDay(language).kickoff(lines, reader);
  }

  /** The date that stands nearest to the line. */
  Optional<LocalDate> near(int line) {
    Optional<Map.Entry<Integer, LocalDate>> above = Optional.ofNullable(dates.floorEntry(line));
    Optional<Map.Entry<Integer, LocalDate>> below = Optional.ofNullable(dates.ceilingEntry(line));
    if (above.isEmpty() || below.isEmpty()) {
      return above.or(() -> below).map(Map.Entry::getValue).or(() -> updatedOn);
    }
    int up = line - above.get().getKey();
    int down = below.get().getKey() - line;
    return Optional.of(down < up ? below.get().getValue() : above.get().getValue());
  }

  /** The day from which "T-7" counts, if the document says when it is. */
  Optional<LocalDate> launch() {
    return launch;
  }

  /** The day on which the project starts, if the document says when it is. */
  Optional<LocalDate> kickoff() {
    return kickoff;
  }
}
