package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Moment;
import dev.ecomind.phasebot.document.vocabulary.Unit;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.review.Weeks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days that are said as seen from the day of the document: "next week", "by Friday". */
final class RelativeDay {
  /** "10 days", "10 calendar days", but not "10 working days". */
  private static final Pattern PLAIN_DAY =
      Pattern.compile("(?i)(?:calendar |kalender)?(?:d|days?|tage?n?|jours?|j|d[ií]as?|天|日間?|일간?)");

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
      case BEFORE,
          AFTER,
          WEEK_OF,
          EARLY,
          MIDDLE,
          CALENDAR_WEEK,
          QUARTER,
          HALF,
          LAUNCH,
          KICKOFF,
          IN ->
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

  /** How many days of the calendar that takes; five working days are a week of it. */
  long days(Weeks length) {
    Optional<Found<Unit>> unit = language.units().first(length.text());
    if (unit.filter(one -> one.meaning() == Unit.DAY).isEmpty()) {
      return Math.round(length.most() * 7);
    }
    long days = Math.round(length.most() * 5);
    boolean plain = PLAIN_DAY.matcher(length.text().substring(unit.get().start())).matches();
    return plain ? days : days / 5 * 7 + days % 5;
  }

  static LocalDate fridayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(4);
  }
}
