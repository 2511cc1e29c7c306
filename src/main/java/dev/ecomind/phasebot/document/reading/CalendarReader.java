package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Moment;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads quarters, halves, calendar weeks, months and years: their last working days. */
final class CalendarReader {
  private static final String YEAR = "(?:\\s*[-/ ]?\\s*'?(?<after>20\\d{2}|\\d{2})\\b)?";
  private static final String OF = "(?:\\s*(?:de|del|do|of|/)?\\s*(?<after>20\\d{2}))?";
  private static final String BEFORE = "(?:(?<before>20\\d{2})\\s*[年년]?\\s*[-/]?\\s*)?";

  private static final Pattern CODE =
      Pattern.compile(BEFORE + "(?<![\\p{L}\\d])(?<code>Q|T|H|S|HJ)(?<number>[1-4])" + YEAR);
  private static final Pattern REVERSED =
      Pattern.compile("(?<![\\p{L}\\d])(?<number>[1-4])(?<code>Q|T|H|S)" + YEAR);
  private static final Pattern WORDED =
      Pattern.compile(
          BEFORE
              + "第?\\s*(?<number>[1-4一二三四上下])\\s*(?:\\.|st|nd|rd|th|ère|er|ème|e|º|ª|°|o)?"
              + "\\s*(?<word>\\p{L}+)"
              + OF);
  private static final Pattern WORD_FIRST =
      Pattern.compile("(?<word>\\p{L}{4,})\\s+(?<number>[1-4])" + OF);
  private static final Pattern WEEK =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:(?<before>20\\d{2})-?W|(?<word>\\p{L}{2,15}\\.?)\\s*)(?<from>\\d{1,2})"
              + "(?:\\s*(?:[-–/]|bis|to|à|a)\\s*(?:KW\\s*)?(?<to>\\d{1,2}))?"
              + "(?:\\s*[/ ,]\\s*(?<after>20\\d{2}))?(?!\\d)");
  private static final Pattern HALF_CODE = Pattern.compile("\\b[HS][12]\\b");
  private static final Pattern ONLY_YEAR = Pattern.compile("(?<![\\d.])(20\\d{2})(?![\\d.-])");

  private final Language language;

  CalendarReader(Language language) {
    this.language = language;
  }

  /**
   * The last day of what the text names.
   *
   * @param near the date from which a missing year is inferred
   */
  Optional<LocalDate> read(String text, Optional<LocalDate> near) {
    return part(text, near)
        .or(() -> week(text, near, "to"))
        .or(() -> month(text, near))
        .or(() -> year(text));
  }

  /** The first day of what the text names: a Monday, the first of a month. */
  Optional<LocalDate> first(String text, Optional<LocalDate> near) {
    boolean half = HALF_CODE.matcher(text).find() || language.moments().has(text, Moment.HALF);
    return part(text, near)
        .map(last -> last.withDayOfMonth(1).minusMonths(half ? 5 : 2))
        .or(() -> week(text, near, "from").map(friday -> friday.minusDays(4)))
        .or(() -> month(text, near).map(day -> day.withDayOfMonth(1)));
  }

  private Optional<LocalDate> part(String text, Optional<LocalDate> near) {
    for (Pattern pattern : new Pattern[] {CODE, REVERSED, WORDED, WORD_FIRST}) {
      Matcher matcher = pattern.matcher(text);
      Optional<LocalDate> last = Optional.empty();
      while (matcher.find()) {
        Optional<LocalDate> found = part(pattern, matcher, near);
        last = found.isPresent() ? found : last;
      }
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> part(Pattern pattern, Matcher matcher, Optional<LocalDate> near) {
    boolean coded = has(pattern, "code");
    Optional<Integer> year =
        group(pattern, matcher, "before")
            .or(() -> group(pattern, matcher, "after"))
            .map(Integer::parseInt)
            .map(number -> number < 100 ? 2000 + number : number);
    boolean quarter =
        coded ? "QT".contains(matcher.group("code")) : means(matcher.group("word"), Moment.QUARTER);
    boolean half =
        coded ? !"QT".contains(matcher.group("code")) : means(matcher.group("word"), Moment.HALF);
    int number = "1234".indexOf(matcher.group("number")) + 1;
    number = number > 0 ? number : "一二三四".indexOf(matcher.group("number")) + 1;
    number = number > 0 ? number : "上下".indexOf(matcher.group("number")) + 1;
    // "T2" alone is a task, "S1" a sprint and "H1" a milestone.
    boolean certain = year.isPresent() || (coded ? matcher.group("code").equals("Q") : true);
    int month = quarter ? number * 3 : number * 6;
    if (!(quarter || half) || !certain || month > 12) {
      return Optional.empty();
    }
    return year.or(() -> near.map(day -> inferred(day, month)))
        .map(found -> YearMonth.of(found, month).atEndOfMonth());
  }

  /** The Friday of the week in that group of the pattern. */
  private Optional<LocalDate> week(String text, Optional<LocalDate> near, String edge) {
    Matcher matcher = WEEK.matcher(text);
    while (matcher.find()) {
      String word = Optional.ofNullable(matcher.group("word")).orElse("");
      if (word.isEmpty() || means(word, Moment.CALENDAR_WEEK)) {
        int week =
            Integer.parseInt(
                Optional.ofNullable(matcher.group(edge)).orElse(matcher.group("from")));
        Optional<Integer> year =
            Optional.ofNullable(matcher.group("before"))
                .or(() -> Optional.ofNullable(matcher.group("after")))
                .map(Integer::parseInt);
        return year.flatMap(found -> friday(found, week))
            .or(() -> near.flatMap(day -> nearest(day, week)));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> nearest(LocalDate near, int week) {
    return friday(near.get(IsoFields.WEEK_BASED_YEAR), week)
        .flatMap(
            day ->
                day.isBefore(near.minusMonths(4))
                    ? friday(day.getYear() + 1, week)
                    : Optional.of(day));
  }

  private static Optional<LocalDate> friday(int year, int week) {
    LocalDate inside = LocalDate.of(year, 1, 4);
    return week < 1 || week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inside).getMaximum()
        ? Optional.empty()
        : Optional.of(inside.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.FRIDAY));
  }

  private Optional<LocalDate> month(String text, Optional<LocalDate> near) {
    return language
        .months()
        .first(text)
        // "mar", "set" and the like mean a month only in full or alone.
        .filter(found -> found.end() - found.start() > 3 || text.strip().length() <= 4)
        .map(Found::meaning)
        .map(Month::getValue)
        .flatMap(month -> near.map(day -> within(text, YearMonth.of(inferred(day, month), month))));
  }

  /** The end of the month, unless the text says where in it. */
  private LocalDate within(String text, YearMonth month) {
    if (language.moments().has(text, Moment.MIDDLE)) {
      return month.atDay(15);
    }
    return language.moments().has(text, Moment.EARLY) ? month.atDay(10) : month.atEndOfMonth();
  }

  private static Optional<LocalDate> year(String text) {
    Matcher year = ONLY_YEAR.matcher(text);
    return year.find()
        ? Optional.of(LocalDate.of(Integer.parseInt(year.group(1)), 12, 31))
        : Optional.empty();
  }

  private static int inferred(LocalDate near, int month) {
    boolean past =
        YearMonth.of(near.getYear(), month).isBefore(YearMonth.from(near).minusMonths(4));
    return past ? near.getYear() + 1 : near.getYear();
  }

  private boolean means(String word, Moment moment) {
    return language
        .moments()
        .exact(word)
        .or(() -> language.moments().leading(word).map(Found::meaning))
        .filter(moment::equals)
        .isPresent();
  }

  private static Optional<String> group(Pattern pattern, Matcher matcher, String name) {
    return has(pattern, name) ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
  }

  private static boolean has(Pattern pattern, String group) {
    return pattern.pattern().contains("<" + group + ">");
  }
}
