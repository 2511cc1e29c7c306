package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.Lines.Line;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date that no calendar has, such as 31 November. */
final class ImpossibleDates implements Rule {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\w./-])(20\\d\\d)-(\\d\\d)-(\\d\\d)(?![\\w/-])");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<![\\w./-])(\\d{1,2})\\.(\\d{1,2})\\.(20\\d\\d)(?![\\w/-])");

  /** Only days that some months have: a larger number beside a month is something else. */
  private static final Pattern DAY_AND_NAME =
      Pattern.compile("(?<![\\d.,:])(30|31)(?:\\.|st|nd|rd|th)?\\s(?:de\\s)?(\\p{L}{3,12})");

  private static final Pattern NAME_AND_DAY =
      Pattern.compile("(?<!\\p{L})(\\p{L}{3,12})\\.?\\s(30|31)(?![\\d.,:%]\\d|\\d|%)");

  /** One of these is in all dates of a kind. */
  private static final Hints YEAR = Hints.of("20");

  private static final Hints DAY = Hints.of("30", "31");

  @Override
  public List<Finding> check(Understood document) {
    Vocabulary<Month> months = document.reading().language().months();
    List<Finding> findings = new ArrayList<>();
    for (Line line : document.lines().all()) {
      if (line.digits() > 1) {
        impossible(line.text(), months)
            .ifPresent(date -> findings.add(finding(line.number(), date)));
      }
    }
    return findings;
  }

  private static Finding finding(int line, String date) {
    return new Finding(
        "date-impossible",
        Weight.ERROR,
        line,
        "\"%s\" is no date that the calendar has.".formatted(date));
  }

  private static Optional<String> impossible(String text, Vocabulary<Month> months) {
    Optional<String> written = YEAR.areIn(text) ? numbered(text) : Optional.empty();
    return written.isEmpty() && DAY.areIn(text) ? named(text, months) : written;
  }

  private static Optional<String> numbered(String text) {
    Matcher iso = YEAR_FIRST.matcher(text);
    while (iso.find()) {
      if (!exists(iso.group(1), iso.group(2), iso.group(3))) {
        return Optional.of(iso.group());
      }
    }
    Matcher points = DAY_FIRST.matcher(text);
    while (points.find()) {
      if (!exists(points.group(3), points.group(2), points.group(1))) {
        return Optional.of(points.group());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> named(String text, Vocabulary<Month> months) {
    return named(DAY_AND_NAME.matcher(text), 2, 1, months)
        .or(() -> named(NAME_AND_DAY.matcher(text), 1, 2, months));
  }

  private static Optional<String> named(Matcher date, int name, int day, Vocabulary<Month> months) {
    while (date.find()) {
      int number = Integer.parseInt(date.group(day));
      if (months.exact(date.group(name)).filter(month -> month.maxLength() < number).isPresent()) {
        return Optional.of(date.group().strip());
      }
    }
    return Optional.empty();
  }

  private static boolean exists(String year, String month, String day) {
    int number = Integer.parseInt(month);
    return number >= 1
        && number <= 12
        && YearMonth.of(Integer.parseInt(year), number).isValidDay(Integer.parseInt(day));
  }
}
