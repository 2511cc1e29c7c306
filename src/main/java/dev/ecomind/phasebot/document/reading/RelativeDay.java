package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Moment;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.review.Weeks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Reads days that are said as seen from the day of the document: "next week", "by Friday". */
final class RelativeDay {
  private final Language language;
  private final DurationReader durations;

  RelativeDay(Language language) {
    this.language = language;
    durations = new DurationReader(language);
  }

  /**
   * The day that the text means.
   *
   * @param from the day of the document
   */
  Optional<LocalDate> read(String text, LocalDate from) {
    Optional<LocalDate> named =
        language.moments().first(text).flatMap(found -> day(found.meaning(), from));
    return named.or(() -> within(text, from)).or(() -> weekday(text, from));
  }

  private static Optional<LocalDate> day(Moment moment, LocalDate from) {
    return switch (moment) {
      case TODAY -> Optional.of(from);
      case TOMORROW -> Optional.of(from.plusDays(1));
      case THIS_WEEK -> Optional.of(fridayOf(from));
      case NEXT_WEEK -> Optional.of(fridayOf(from.plusWeeks(1)));
      case THIS_MONTH -> Optional.of(YearMonth.from(from).atEndOfMonth());
      case NEXT_MONTH -> Optional.of(YearMonth.from(from).plusMonths(1).atEndOfMonth());
      case END_OF_QUARTER ->
          Optional.of(
              YearMonth.of(from.getYear(), from.get(IsoFields.QUARTER_OF_YEAR) * 3).atEndOfMonth());
      case END_OF_YEAR -> Optional.of(LocalDate.of(from.getYear(), 12, 31));
      case BEFORE, AFTER, WEEK_OF, EARLY, MIDDLE, CALENDAR_WEEK, QUARTER, HALF, LAUNCH, IN ->
          Optional.empty();
    };
  }

  /** "In two weeks", "within 3 days". */
  private Optional<LocalDate> within(String text, LocalDate from) {
    return language.moments().has(text, Moment.IN)
        ? durations.first(text).map(length -> from.plusDays(days(length)))
        : Optional.empty();
  }

  private Optional<LocalDate> weekday(String text, LocalDate from) {
    Optional<Found<DayOfWeek>> named =
        language
            .weekdays()
            .first(text)
            // "Mo", "fr" and the like mean a day only alone.
            .filter(day -> day.end() - day.start() > 2 || text.strip().length() <= 3);
    return named.map(day -> from.with(TemporalAdjusters.nextOrSame(day.meaning())));
  }

  /** How many days of the calendar that takes; a working week is one of the calendar. */
  static long days(Weeks length) {
    return Math.round(length.most() * 7);
  }

  static LocalDate fridayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(4);
  }
}
