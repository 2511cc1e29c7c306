package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Moment;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Deadline;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads deadlines as symbolic values; what is not understood stays as words and is reported. */
final class DeadlineReader {
  private final Reading reading;
  private final DateReader dates;
  private final WeekSpanReader weeks;
  private final LaunchDay launch;
  private final MomentReader moments;

  DeadlineReader(Reading reading) {
    this.reading = reading;
    dates = new DateReader(reading.language());
    weeks = new WeekSpanReader(reading.language());
    launch = new LaunchDay(reading.language());
    moments = new MomentReader(reading);
  }

  /** The deadline that the words name; empty where they name none, such as "TBD". */
  Optional<Deadline> read(String words, int line) {
    String text = words.strip();
    if (reading.owners().isNobody(text)) {
      return Optional.empty();
    }
    String narrow = Words.narrow(Words.undecorated(text));
    DateReading date = examine(text, line);
    Optional<Deadline> known =
        known(text, line, narrow, narrow.equals(text) ? date : examine(narrow, line));
    if (known.isPresent()) {
      date.known()
          .filter(DateReading.Known::inferred)
          .ifPresent(days -> noteYear(text, days, line));
      return known;
    }
    Optional<DateReading.Unclear> unclear = date.unclear();
    reading
        .notes()
        .warn(
            unclear.map(DateReading.Unclear::rule).orElse("deadline-unread"),
            line,
            unclear
                .map(
                    why ->
                        "The deadline \"%s\" was not understood: %s."
                            .formatted(text, why.sentence()))
                .orElse(
                    "The deadline \"%s\" was not understood; write a date, or \"before\" a phase."
                        .formatted(text)));
    return Optional.of(new Deadline.Unread(text));
  }

  private void noteYear(String text, DateReading.Known days, int line) {
    reading
        .notes()
        .mention(
            "date-year-inferred",
            line,
            "\"%s\" has no year; after the nearest date it is read as %s."
                .formatted(text, days.last()));
  }

  /** The deadline that the words name, if they are understood. */
  Optional<Deadline> known(String words, int line) {
    String text = Words.narrow(Words.undecorated(words));
    return known(words, line, text, examine(text, line));
  }

  private DateReading examine(String text, int line) {
    return dates.examine(text, () -> reading.dated().near(line));
  }

  private Optional<Deadline> known(String words, int line, String text, DateReading date) {
    OptionalInt offset = launch.offset(text);
    if (offset.isPresent()) {
      return Optional.of(moments.fromLaunch(offset.getAsInt(), words));
    }
    if (has(text, Moment.CALENDAR_WEEK)) {
      return onDay(text, line).map(day -> new Deadline.OnDate(day, words));
    }
    if (date.unclear().isPresent()) {
      return Optional.empty();
    }
    return date.known()
        .map(days -> moved(days, text))
        .<Deadline>map(day -> new Deadline.OnDate(day, words))
        .or(() -> moments.read(text, words))
        .or(() -> onDay(text, line).map(day -> new Deadline.OnDate(day, words)))
        .or(() -> inWeek(text, words));
  }

  /** The day that is meant by words around a date: "week of", "mid-", "two days before". */
  private LocalDate moved(DateReading.Known days, String text) {
    if (has(text, Moment.WEEK_OF) && !days.whole()) {
      return RelativeDay.fridayOf(days.first());
    }
    if (days.whole() && has(text, Moment.MIDDLE)) {
      return days.first().plusDays(14);
    }
    if (days.whole() && has(text, Moment.EARLY)) {
      return days.first().plusDays(9);
    }
    long distance = moments.distance(text);
    return days.last().plusDays(moments.isBefore(text) ? -distance : distance);
  }

  private Optional<LocalDate> onDay(String text, int line) {
    RelativeDay relative = new RelativeDay(reading.language());
    return reading
        .updatedOn()
        .flatMap(day -> relative.read(text, day))
        .or(() -> new CalendarReader(reading.language()).read(text, reading.dated().near(line)));
  }

  private Optional<Deadline> inWeek(String text, String words) {
    return weeks
        .read(text)
        .filter(span -> reading.phases().mentioned(span.text()).isEmpty())
        .map(span -> new Deadline.InWeek(span.to(), words));
  }

  private boolean has(String text, Moment moment) {
    return reading.language().moments().has(text, moment);
  }
}
