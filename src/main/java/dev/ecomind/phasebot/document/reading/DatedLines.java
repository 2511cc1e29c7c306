package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.reading.Lines.Line;
import dev.ecomind.phasebot.document.vocabulary.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The lines of a document that give a date in full, from which missing years are inferred. */
public final class DatedLines {
  private final Lazy<NavigableMap<Integer, LocalDate>> dates;
  private final Optional<LocalDate> updatedOn;
  private final Lazy<Optional<LocalDate>> launch;

  /**
   * @param updatedOn the date that the document gives itself, for want of a nearer one
   */
  DatedLines(Lines lines, Language language, Optional<LocalDate> updatedOn) {
    DateReader reader = new DateReader(language.months());
    dates = new Lazy<>(() -> dates(lines, reader));
    this.updatedOn = updatedOn;
    launch = new Lazy<>(() -> new LaunchDay(language).in(lines, reader));
  }

  private static NavigableMap<Integer, LocalDate> dates(Lines lines, DateReader reader) {
    NavigableMap<Integer, LocalDate> dates = new TreeMap<>();
    for (Line line : lines.all()) {
      if (line.digits() >= DateReader.FEWEST_DIGITS) {
        reader.complete(line.text()).ifPresent(date -> dates.put(line.number(), date));
      }
    }
    return dates;
  }

  /** The date that stands nearest to the line. */
  Optional<LocalDate> near(int line) {
    Optional<Map.Entry<Integer, LocalDate>> above =
        Optional.ofNullable(dates.get().floorEntry(line));
    Optional<Map.Entry<Integer, LocalDate>> below =
        Optional.ofNullable(dates.get().ceilingEntry(line));
    if (above.isEmpty() || below.isEmpty()) {
      return above.or(() -> below).map(Map.Entry::getValue).or(() -> updatedOn);
    }
    int up = line - above.get().getKey();
    int down = below.get().getKey() - line;
    return Optional.of(down < up ? below.get().getValue() : above.get().getValue());
  }

  /** The day from which "T-7" counts, if the document says when it is. */
  Optional<LocalDate> launch() {
    return launch.get();
  }
}
