package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Language;
import java.time.LocalDate;
import java.util.Optional;

/** Reads when phases begin and end. */
final class PhaseDays {
  private final DateReader dates;
  private final CalendarReader calendar;
  private final DatedLines dated;
  private final Notes notes;

  PhaseDays(Language language, DatedLines dated, Notes notes) {
    dates = new DateReader(language);
    calendar = new CalendarReader(language);
    this.dated = dated;
    this.notes = notes;
  }

  /** The day on which what is said begins; a date that cannot be read is noted. */
  Optional<LocalDate> first(Property said) {
    examine(said)
        .unclear()
        .ifPresent(
            why ->
                notes.warn(
                    why.rule(),
                    said.line(),
                    "The date \"%s\" was not understood: %s."
                        .formatted(said.text(), why.sentence())));
    return examine(said).firstDay().or(() -> calendar.first(said.text(), dated.near(said.line())));
  }

  /** The day on which what is said ends. */
  Optional<LocalDate> last(Property said) {
    DateReading date = examine(said);
    if (date.unclear().isPresent()) {
      return first(said);
    }
    return date.known()
        .map(DateReading.Known::last)
        .or(() -> calendar.read(said.text(), dated.near(said.line())));
  }

  boolean isRange(Property said) {
    return examine(said)
        .known()
        .map(days -> !days.last().equals(days.first()))
        .orElseGet(() -> calendar.first(said.text(), dated.near(said.line())).isPresent());
  }

  private DateReading examine(Property said) {
    return dates.examine(said.text(), dated.near(said.line()));
  }
}
