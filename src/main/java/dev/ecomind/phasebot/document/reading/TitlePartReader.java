package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a part of the title of a phase says besides its name. */
final class TitlePartReader {
  private static final Set<Field> LABELLED =
      EnumSet.of(Field.TIMELINE, Field.STATUS, Field.OWNER, Field.RISK, Field.START, Field.END);
  private static final Set<Field> TIMES = EnumSet.of(Field.START, Field.END, Field.DEADLINE);
  private static final Pattern ROUGHLY =
      Pattern.compile(
          "^(?:[~≈\\s]|(?:est|ca|env|approx|aprox)\\.?|about|estimated|etwa|circa|environ|cerca de"
              + "|预计|大?约|約|想定|약|예상)+");
  private static final Pattern SPAN =
      Pattern.compile(
          "^(?:\\p{L}+\\.?\\s*\\d{1,4}\\s*(?:-|–|—|to|bis|and|&)?\\s*(?:\\p{L}+\\.?\\s*)?\\d{0,4})$");

  private static final Pattern MENTIONED =
      Pattern.compile("@[\\p{L}\\d._-]+(?:[\\s,&/+]+(?:and\\s+)?@[\\p{L}\\d._-]+)*");
  private final Language language;
  private final StatusReader statuses;
  private final DurationReader durations;
  private final DateReader dates;
  private final WeekSpanReader weeks;

  TitlePartReader(Language language, StatusReader statuses) {
    this.language = language;
    this.statuses = statuses;
    durations = new DurationReader(language);
    dates = new DateReader(language);
    weeks = new WeekSpanReader(language);
  }

  /**
   * What the part says; empty if it belongs to the name.
   *
   * @param at where it begins in the title; a date at its beginning is the name
   */
  Optional<Property> read(String text, int line, int at) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Property> labelled =
        new PropertyReader(language.fields())
            .read(Phrase.plain(line, text))
            .filter(property -> LABELLED.contains(property.field()));
    if (labelled.isPresent()) {
      return labelled;
    }
    Optional<Property> level = level(text, line);
    if (level.isPresent()) {
      return level;
    }
    if (statuses.exactly(text, line).isPresent()) {
      return property(Field.STATUS, text, line);
    }
    Optional<Property> since = datedStatus(text, line);
    if (since.isPresent()) {
      return since;
    }
    if (isLength(text)) {
      return property(Field.TIMELINE, text, line);
    }
    if (MENTIONED.matcher(text).matches()) {
      return property(Field.OWNER, text, line);
    }
    Optional<Property> labelledDate = labelledDate(text, line);
    if (labelledDate.isPresent()) {
      return labelledDate;
    }
    boolean dated = at > 0 && (isSpan(text) || isDate(text));
    return dated ? property(Field.START, text, line) : Optional.empty();
  }

  /** "Risk high (data loss)" without a colon. */
  private Optional<Property> level(String text, int line) {
    return language
        .fields()
        .leading(text)
        .filter(found -> found.meaning() == Field.RISK)
        .map(found -> text.substring(found.end()).strip().replaceFirst("\\.$", ""))
        .filter(rest -> language.severities().exact(Words.withoutRemark(rest)).isPresent())
        .flatMap(rest -> property(Field.RISK, rest, line));
  }

  /** "due 12 Jun", "start 23 Mar". */
  private Optional<Property> labelledDate(String text, int line) {
    return language
        .fields()
        .leading(text)
        .filter(found -> TIMES.contains(found.meaning()))
        .filter(found -> dates.isAll(text.substring(found.end()).replaceFirst("^[:：]", "")))
        .flatMap(
            found ->
                property(
                    found.meaning() == Field.START ? Field.START : Field.END,
                    text.substring(found.end()).strip(),
                    line));
  }

  /** "done 24 Apr": how far, and since when. */
  private Optional<Property> datedStatus(String text, int line) {
    return language
        .progress()
        .leading(text)
        .filter(found -> found.end() < text.length() && dates.isAll(text.substring(found.end())))
        .flatMap(found -> property(Field.STATUS, text.substring(0, found.end()), line));
  }

  boolean isLength(String text) {
    return isDuration(text) || weeks.read(text).filter(span -> span.text().isEmpty()).isPresent();
  }

  private boolean isDuration(String text) {
    return durations
        .first(text)
        .filter(found -> ROUGHLY.matcher(text).replaceFirst("").startsWith(found.text()))
        .filter(found -> text.length() <= found.text().length() + 12)
        .isPresent();
  }

  /** "Jan 5 - Jan 16", "Q1 2026", "March 2026", "Months 1-3". */
  private boolean isSpan(String text) {
    String first = text.split("[\\s\\d.]", 2)[0];
    boolean named =
        language.months().exact(first).isPresent()
            || language.units().exact(first).isPresent()
            || language.fields().exact(first).filter(Field.WEEK::equals).isPresent()
            || first.matches("[QqHh]")
            || text.matches("[QqHh][1-4].{0,20}");
    return named && text.length() <= 40 && (SPAN.matcher(text).matches() || hasOnlyDates(text));
  }

  private boolean hasOnlyDates(String text) {
    for (String word : text.split("[\\s\\d.,/–—-]+", -1)) {
      boolean known =
          word.isEmpty()
              || language.months().exact(word).isPresent()
              || word.matches("(?i)q|h|to|bis|st|nd|rd|th|à|a");
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private boolean isDate(String text) {
    return dates.isAll(text)
        || (text.matches("[\\d./\\s–—-]{8,30}") && dates.read(text, Optional.empty()).isPresent());
  }

  static Optional<Property> property(Field field, String text, int line) {
    return Optional.of(new Property(field, field.name(), Phrase.plain(line, text)));
  }
}
