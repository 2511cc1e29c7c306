package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.Lines.Line;
import dev.ecomind.phasebot.document.reading.Reading;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A date with a day of the week that it does not fall on, such as "28 December (Friday)". */
final class Weekdays implements Rule {
  private static final Pattern BEHIND =
      Pattern.compile("\\s?[(（,]\\s?(\\p{L}{1,13})\\.?\\s?(?:[)）]|$)");
  private static final Pattern IN_FRONT =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{2,13})\\.?,?\\s(?:den |the |le |dia )?(?=\\p{L}{0,12}\\.?\\s?\\d)");

  /** Characters of a date, such as "26. September 2025". */
  private static final int LONGEST = 24;

  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "pt", "zh", "ja", "ko");
  private static final Map<String, DayOfWeek> DAYS = days();

  /** The same names, to see at once that a line has none. */
  private static final Vocabulary<DayOfWeek> NAMES = new Vocabulary<DayOfWeek>(names());

  @Override
  public List<Finding> check(Understood document) {
    List<Finding> findings = new ArrayList<>();
    for (Line line : document.lines().all()) {
      if (line.digits() > 0 && NAMES.isIn(line.text())) {
        behind(document.reading(), line.number(), line.text(), findings);
        inFront(document.reading(), line.number(), line.text(), findings);
      }
    }
    return findings;
  }

  private static void behind(Reading reading, int line, String text, List<Finding> findings) {
    Matcher day = BEHIND.matcher(text);
    while (day.find()) {
      int start = day.start();
      day(day.group(1))
          .ifPresent(
              named ->
                  ending(reading, text, start)
                      .filter(date -> date.getDayOfWeek() != named)
                      .ifPresent(date -> findings.add(finding(line, date, named))));
    }
  }

  private static void inFront(Reading reading, int line, String text, List<Finding> findings) {
    Matcher day = IN_FRONT.matcher(text);
    while (day.find()) {
      String rest = text.substring(day.end(), Math.min(text.length(), day.end() + LONGEST));
      day(day.group(1))
          .ifPresent(
              named ->
                  reading
                      .date(rest)
                      .filter(date -> date.getDayOfWeek() != named)
                      .ifPresent(date -> findings.add(finding(line, date, named))));
    }
  }

  /** The date whose last character stands there: the fewest words that make one, and its year. */
  private static Optional<LocalDate> ending(Reading reading, String text, int end) {
    int least = Math.max(0, end - LONGEST);
    Optional<LocalDate> shortest = Optional.empty();
    for (int from = end - 1; from >= least && shortest.isEmpty(); from--) {
      if (Words.startsAt(text, from) && Character.isLetterOrDigit(text.charAt(from))) {
        shortest = reading.date(text.substring(from, end));
      }
    }
    return shortest;
  }

  private static Optional<DayOfWeek> day(String name) {
    return Optional.ofNullable(DAYS.get(Words.fold(name)));
  }

  private static Map<String, DayOfWeek> days() {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      for (String language : LANGUAGES) {
        Locale locale = Locale.forLanguageTag(language);
        days.put(Words.fold(day.getDisplayName(TextStyle.FULL, locale)), day);
      }
      days.put(Words.fold(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)), day);
      days.put(day.getDisplayName(TextStyle.SHORT, Locale.JAPANESE), day);
      days.put(day.getDisplayName(TextStyle.SHORT, Locale.KOREAN), day);
    }
    return days;
  }

  private static Map<DayOfWeek, List<String>> names() {
    return DAYS.entrySet().stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
  }

  private static Finding finding(int line, LocalDate date, DayOfWeek named) {
    return new Finding(
        "date-weekday",
        Weight.ERROR,
        line,
        "%s is a %s, not a %s.".formatted(date, english(date.getDayOfWeek()), english(named)));
  }

  private static String english(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
