package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Parts the name of a phase from what a heading says of it besides: status, length, dates. */
final class PhaseTitle {
  private static final int MOST_PARTS = 4;
  private static final Set<Field> LABELLED =
      EnumSet.of(Field.TIMELINE, Field.STATUS, Field.OWNER, Field.RISK, Field.START, Field.END);
  private static final Pattern ROUGHLY =
      Pattern.compile(
          "^(?:[~≈\\s]|(?:est|ca|env|approx|aprox)\\.?|about|estimated|etwa|circa|environ|cerca de"
              + "|预计|大?约|約|想定|약|예상)+");
  private static final Pattern END_OF_WORD = Pattern.compile("[\\s\\d.]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\d.,/–—-]+");
  private static final Pattern WITHIN_DATE = Pattern.compile("(?i)q|h|to|bis|st|nd|rd|th|à|a");
  private static final Pattern QUARTER = Pattern.compile("[QqHh](?:[1-4].{0,20})?");
  private static final Pattern NUMBERS = Pattern.compile("[\\d./\\s–—-]{8,30}");
  private static final Pattern SPAN =
      Pattern.compile(
          "^(?:\\p{L}+\\.?\\s*\\d{1,4}\\s*(?:-|–|—|to|bis|and|&)?\\s*(?:\\p{L}+\\.?\\s*)?\\d{0,4})$");

  private final Language language;
  private final StatusReader statuses;
  private final DurationReader durations;
  private final DateReader dates;
  private final WeekSpanReader weeks;

  PhaseTitle(Language language, StatusReader statuses) {
    this.language = language;
    this.statuses = statuses;
    durations = new DurationReader(language);
    dates = new DateReader(language.months());
    weeks = new WeekSpanReader(language);
  }

  /**
   * What a title says.
   *
   * @param name may be empty
   */
  record Parted(String name, List<Property> said) {
    Parted {
      said = List.copyOf(said);
    }
  }

  Parted part(String title, int line) {
    List<Property> said = new ArrayList<>();
    String rest = title.strip();
    if (isLength(rest)) {
      said.add(new Property(Field.TIMELINE, "", Phrase.plain(line, rest)));
      rest = "";
    }
    // Brackets and colons of Chinese and Japanese count as others do, positions staying.
    for (int count = 0; count < MOST_PARTS; count++) {
      int cut = cut(Words.narrow(rest), line, said);
      if (cut < 0) {
        break;
      }
      rest = rest.substring(0, cut).strip();
    }
    return new Parted(name(rest), said);
  }

  /** Where the last part that is no name begins; negative if there is none. */
  private int cut(String text, int line, List<Property> said) {
    int checked = 0;
    for (int at = text.length() - 1; at >= 0 && checked < 3; at--) {
      if (isBorder(text, at)) {
        checked++;
        Optional<Property> part = part(inner(text.substring(at)), line, at);
        if (part.isPresent()) {
          said.add(part.get());
          return at;
        }
      }
    }
    return -1;
  }

  private static boolean isBorder(String text, int at) {
    char character = text.charAt(at);
    boolean dash = "-–—:|,·:".indexOf(character) >= 0;
    boolean picture =
        Character.getType(text.codePointAt(at)) == Character.OTHER_SYMBOL
            && !Character.isLowSurrogate(character);
    return "([".indexOf(character) >= 0
        || picture
        || (dash
            && (at == 0 || character == ':' || character == ',' || text.charAt(at - 1) == ' '));
  }

  private static String inner(String part) {
    String text = part.strip();
    boolean bracketed = text.endsWith(")") || text.endsWith("]");
    boolean opened = text.startsWith("(") || text.startsWith("[");
    if (bracketed && opened) {
      return text.substring(1, text.length() - 1).strip();
    }
    if (bracketed && text.indexOf('(') < 0 && text.indexOf('[') < 0) {
      return "";
    }
    int start = 0;
    while (start < text.length() && " -–—:|,·".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start).strip();
  }

  private Optional<Property> part(String text, int line, int at) {
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
    if (statuses.exactly(text, line).isPresent()) {
      return property(Field.STATUS, text, line);
    }
    if (isLength(text)) {
      return property(Field.TIMELINE, text, line);
    }
    boolean dated = at > 0 && (isSpan(text) || isDate(text));
    return dated ? property(Field.START, text, line) : Optional.empty();
  }

  private boolean isLength(String text) {
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
    String first = END_OF_WORD.split(text, 2)[0];
    boolean named =
        language.months().exact(first).isPresent()
            || language.units().exact(first).isPresent()
            || language.fields().exact(first).filter(Field.WEEK::equals).isPresent()
            || QUARTER.matcher(first).matches()
            || QUARTER.matcher(text).matches();
    return named && text.length() <= 40 && (SPAN.matcher(text).matches() || hasOnlyDates(text));
  }

  private boolean hasOnlyDates(String text) {
    for (String word : BETWEEN_WORDS.split(text, -1)) {
      boolean known =
          word.isEmpty()
              || language.months().exact(word).isPresent()
              || WITHIN_DATE.matcher(word).matches();
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private boolean isDate(String text) {
    return NUMBERS.matcher(text).matches() && dates.read(text, Optional.empty()).isPresent();
  }

  private static Optional<Property> property(Field field, String text, int line) {
    return Optional.of(new Property(field, field.name(), Phrase.plain(line, text)));
  }

  private static String name(String rest) {
    String name = Words.undecorated(rest);
    while (name.endsWith(":") || name.endsWith("-") || name.endsWith("–") || name.endsWith("—")) {
      name = name.substring(0, name.length() - 1).strip();
    }
    boolean bracketed =
        name.startsWith("(") && name.endsWith(")") && name.indexOf(')') == name.length() - 1;
    return bracketed ? name.substring(1, name.length() - 1) : name;
  }
}
