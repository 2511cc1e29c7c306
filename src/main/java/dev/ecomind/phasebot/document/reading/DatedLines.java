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
  private static final int MONTHS_AHEAD = 3;

  private final Lazy<NavigableMap<Integer, LocalDate>> dates;
  private final Lazy<LocalDate> earliest;
  private final Lazy<LocalDate> last;
  private final Optional<LocalDate> updatedOn;
  private final Lazy<Optional<LocalDate>> launch;
  private final Lazy<Optional<LocalDate>> kickoff;

  /**
   * @param updatedOn the date that the document gives itself, for want of a nearer one
   */
  DatedLines(Lines lines, Language language, Optional<LocalDate> updatedOn) {
    DateReader reader = new DateReader(language);
    dates = new Lazy<>(() -> dates(lines, reader));
    earliest =
        new Lazy<>(
            () -> dates.get().values().stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH));
    last =
        new Lazy<>(
            () -> dates.get().values().stream().max(LocalDate::compareTo).orElse(LocalDate.EPOCH));
    this.updatedOn = updatedOn;
    launch = new Lazy<>(() -> new LaunchDay(language).in(lines, reader));
    kickoff = new Lazy<>(() -> new LaunchDay(language).kickoff(lines, reader));
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
      return above.or(() -> below).map(Map.Entry::getValue).map(this::atMost).or(() -> updatedOn);
    }
    return Optional.of(atMost(nearest(line, above.get(), below.get())));
  }

  /**
   * Where all dates lie within a year, missing years are inferred so that days fall among them, not
   * behind the last.
   */
  private LocalDate atMost(LocalDate near) {
    LocalDate latest = earliest.get().plusMonths(MONTHS_AHEAD);
    return last.get().isBefore(earliest.get().plusYears(1)) && near.isAfter(latest) ? latest : near;
  }

  private static LocalDate nearest(
      int line, Map.Entry<Integer, LocalDate> above, Map.Entry<Integer, LocalDate> below) {
    int up = line - above.getKey();
    int down = below.getKey() - line;
    return down < up ? below.getValue() : above.getValue();
  }

  /** The day from which "T-7" counts, if the document says when it is. */
  Optional<LocalDate> launch() {
    return launch.get();
  }

  /** The day on which the project starts, if the document says when it is. */
  Optional<LocalDate> kickoff() {
    return kickoff.get();
  }
}
