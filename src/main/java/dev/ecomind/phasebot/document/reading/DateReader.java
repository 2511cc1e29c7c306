package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads calendar dates in the forms that people write. */
final class DateReader {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\s*[-/.年년]\\s*(\\d{1,2})\\s*[-/.月월]\\s*(\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})([./])(\\d{1,2})[./](\\d{4})\\b");
  private static final Pattern DAY_AND_NAME =
      Pattern.compile(
          "\\b(\\d{1,2})(?:\\.|st|nd|rd|th|er)?\\s+(?:de\\s+)?(\\p{L}+)\\.?,?(?:\\s+(?:de\\s+)?(\\d{4}))?");
  private static final Pattern NAME_AND_DAY =
      Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b,?(?:\\s+(\\d{4}))?");

  private final Vocabulary<Month> months;

  DateReader(Vocabulary<Month> months) {
    this.months = months;
  }

  /**
   * The first date in the text.
   *
   * @param near the date from which a missing year is inferred: the nearest day not before it by
   *     more than half a year
   */
  Optional<LocalDate> read(String text, Optional<LocalDate> near) {
    Matcher iso = YEAR_FIRST.matcher(text);
    if (iso.find()) {
      return date(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher numbers = DAY_FIRST.matcher(text);
    if (numbers.find()) {
      return dayFirst(numbers);
    }
    Matcher dayFirst = DAY_AND_NAME.matcher(text);
    while (dayFirst.find()) {
      Optional<Month> month = months.exact(dayFirst.group(2));
      if (month.isPresent()) {
        return named(
            month.get(), number(dayFirst, 1), Optional.ofNullable(dayFirst.group(3)), near);
      }
    }
    Matcher nameFirst = NAME_AND_DAY.matcher(text);
    while (nameFirst.find()) {
      Optional<Month> month = months.exact(nameFirst.group(1));
      if (month.isPresent()) {
        return named(
            month.get(), number(nameFirst, 2), Optional.ofNullable(nameFirst.group(3)), near);
      }
    }
    return Optional.empty();
  }

  /** With points the day comes first; with strokes only where one number can be no month. */
  private static Optional<LocalDate> dayFirst(Matcher numbers) {
    int first = number(numbers, 1);
    int second = number(numbers, 3);
    int year = number(numbers, 4);
    if (numbers.group(2).equals(".") || first > 12) {
      return date(year, second, first);
    }
    return second > 12 || first == second ? date(year, first, second) : Optional.empty();
  }

  private static Optional<LocalDate> named(
      Month month, int day, Optional<String> year, Optional<LocalDate> near) {
    if (year.isPresent()) {
      return date(Integer.parseInt(year.get()), month.getValue(), day);
    }
    return near.flatMap(
        known ->
            date(known.getYear(), month.getValue(), day)
                .map(date -> date.isBefore(known.minusMonths(6)) ? date.plusYears(1) : date));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
