package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.reading.DateReading.Known;
import dev.ecomind.phasebot.document.reading.DateReading.None;
import dev.ecomind.phasebot.document.reading.DateReading.Unclear;
import dev.ecomind.phasebot.document.vocabulary.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads calendar dates and ranges of dates. */
final class DateReader {
  /** A day without year may lie so far back; what would be older is of the next year. */
  private static final int MOST_MONTHS_BACK = 4;

  /** As many as 1.1.26 has. */
  static final int FEWEST_DIGITS = 4;

  private static final Pattern RANGE =
      Pattern.compile(
          "\\s*[日일]?\\s*(?:\\([^()]{1,12}\\)\\s*)?"
              + "(?:-|–|—|~|〜|～|to|until|till|through|bis|au|al|à|a|até|hasta|から|부터|至|到|→|->|⇒)"
              + "\\s*(?:\\p{L}{2,10}\\.?,?\\s+)?",
          Pattern.CASE_INSENSITIVE);

  /** What may stand around and between dates. */
  private static final Pattern JOINING =
      Pattern.compile(
          "(?i)(?:[\\s.,~〜～–—→>-]|\\b(?:from|to|until|till|through|von|vom|bis|zum|du|de|del|au|al|le|la"
              + "|el|a|à|até|hasta|the|den|dem)\\b|から|まで|부터|까지|至|到|前|末)*");

  private final DateScanner scanner;

  DateReader(Language language) {
    scanner = new DateScanner(language.months(), language.dateOrder());
  }

  /**
   * The first day that the text names, of a range the first; none where it names whole months.
   *
   * @param near the date from which a missing year is inferred
   */
  Optional<LocalDate> read(String text, Optional<LocalDate> near) {
    return examine(text, near).known().filter(days -> !days.whole()).map(Known::first);
  }

  /** The first date with year, month and day in the text, for others to be inferred from. */
  Optional<LocalDate> complete(String text) {
    int digits = 0;
    for (int at = 0; at < text.length() && digits < FEWEST_DIGITS; at++) {
      digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
    }
    if (digits < FEWEST_DIGITS || !DateScanner.mayHoldYear(text)) {
      return Optional.empty();
    }
    return scanner.scan(text).stream()
        .filter(DateMention::isComplete)
        .flatMap(mention -> days(mention, Optional::empty).firstDay().stream())
        .findFirst();
  }

  /** Whether the text names more than one date. */
  boolean isRange(String text) {
    List<DateMention> mentions = scanner.scan(text);
    return mentions.size() > 1 || mentions.stream().anyMatch(one -> one.lastDay().isPresent());
  }

  /** Whether the text is nothing but one date or two. */
  boolean isAll(String text) {
    List<DateMention> mentions = scanner.scan(text);
    int at = 0;
    StringBuilder rest = new StringBuilder();
    for (DateMention mention : mentions) {
      rest.append(text, at, mention.start()).append(' ');
      at = mention.end();
    }
    return !mentions.isEmpty() && JOINING.matcher(rest.append(text.substring(at))).matches();
  }

  /** What the text says of dates: the first one, or the first range. */
  DateReading examine(String text, Optional<LocalDate> near) {
    return examine(text, () -> near);
  }

  /**
   * The same.
   *
   * @param near asked only where a year is missing
   */
  DateReading examine(String text, Supplier<Optional<LocalDate>> near) {
    List<DateMention> mentions = scanner.scan(text);
    if (mentions.isEmpty()) {
      return new None();
    }
    DateMention first = mentions.get(0);
    Optional<DateMention> month = scanner.monthBefore(text, first);
    if (month.isPresent()) {
      return range(month.get(), first, near);
    }
    if (mentions.size() == 1 || !isRange(text, first, mentions.get(1))) {
      return days(first, near);
    }
    return range(first, mentions.get(1), near);
  }

  private static DateReading range(
      DateMention first, DateMention second, Supplier<Optional<LocalDate>> near) {
    boolean shared = first.year().isEmpty() && second.year().isPresent();
    DateReading from = days(shared ? first.withYear(second.year()) : first, near);
    DateReading to = days(second, () -> from.firstDay().or(near));
    if (from.known().isEmpty() || to.known().isEmpty()) {
      return from.known().isEmpty() ? from : to;
    }
    return range(from.known().get(), to.known().get(), shared);
  }

  private static DateReading range(Known from, Known to, boolean shared) {
    boolean backwards = to.last().isBefore(from.first());
    // "Dec 15 – Jan 10, 2026" begins in the year before.
    Known start =
        backwards && shared
            ? new Known(from.first().minusYears(1), from.last(), from.inferred(), from.whole())
            : from;
    return to.last().isBefore(start.first())
        ? new Unclear(
            "date-unread",
            "it ends on %s, before it begins on %s; write the days again"
                .formatted(to.last(), from.first()))
        : new Known(start.first(), to.last(), from.inferred(), from.whole() && to.whole());
  }

  private static boolean isRange(String text, DateMention first, DateMention second) {
    return second.start() - first.end() < 30
        && RANGE.matcher(text.substring(first.end(), second.start())).matches();
  }

  private static DateReading days(DateMention mention, Supplier<Optional<LocalDate>> near) {
    if (mention.ambiguous()) {
      return ambiguous(mention);
    }
    Optional<Integer> year = mention.year().or(() -> inferredYear(mention, near.get()));
    if (year.isEmpty()) {
      return new Unclear(
          "date-without-year",
          "it has no year, and no date nearby has one either; write it as year-month-day");
    }
    try {
      YearMonth month = YearMonth.of(year.get(), mention.month());
      LocalDate first = mention.day().map(month::atDay).orElse(month.atDay(1));
      LocalDate last =
          mention.lastDay().or(mention::day).map(month::atDay).orElse(month.atEndOfMonth());
      boolean inferred = mention.year().isEmpty();
      return last.isBefore(first)
          ? impossible()
          : new Known(first, last, inferred, mention.day().isEmpty());
    } catch (DateTimeException e) {
      return impossible();
    }
  }

  private static Unclear impossible() {
    return new Unclear("date-unread", "the calendar has no such day; write it as year-month-day");
  }

  private static Unclear ambiguous(DateMention mention) {
    int one = mention.month();
    int two = mention.day().orElse(1);
    String year = mention.year().map(number -> number + "-").orElse("");
    return new Unclear(
        "date-ambiguous",
        "it may be %s%02d-%02d or %s%02d-%02d; write it one of these ways"
            .formatted(year, one, two, year, two, one));
  }

  private static Optional<Integer> inferredYear(DateMention mention, Optional<LocalDate> near) {
    return near.map(
        known -> {
          YearMonth month = YearMonth.from(known);
          YearMonth same = month.withMonth(Math.min(12, Math.max(1, mention.month())));
          boolean past = same.isBefore(month.minusMonths(MOST_MONTHS_BACK));
          boolean before = same.minusYears(1).isAfter(month.minusMonths(MOST_MONTHS_BACK + 1));
          return before ? known.getYear() - 1 : past ? known.getYear() + 1 : known.getYear();
        });
  }
}
