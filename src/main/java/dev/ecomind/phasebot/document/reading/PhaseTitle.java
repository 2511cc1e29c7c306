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
  private static final Set<Field> TIMES = EnumSet.of(Field.START, Field.END, Field.DEADLINE);
  private static final Pattern ROUGHLY =
      Pattern.compile(
          "^(?:[~≈\\s]|(?:est|ca|env|approx|aprox)\\.?|about|estimated|etwa|circa|environ|cerca de"
              + "|预计|大?约|約|想定|약|예상)+");
  private static final Pattern SPAN =
      Pattern.compile(
          "^(?:\\p{L}+\\.?\\s*\\d{1,4}\\s*(?:-|–|—|to|bis|and|&)?\\s*(?:\\p{L}+\\.?\\s*)?\\d{0,4})$");

  /** Capitalized words, or a few characters of Chinese, Japanese or Korean; several joined. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:[\\p{Lu}\\p{Lo}][\\p{L}.'’-]{0,20}(?:\\s*[&/+]\\s*|\\s+(?:(?:and|und|et|y|e)\\s+)?|$)){1,5}");

  private static final Pattern MENTIONED =
      Pattern.compile("@[\\p{L}\\d._-]+(?:[\\s,&/+]+(?:and\\s+)?@[\\p{L}\\d._-]+)*");
  private static final int MOST_BORDERS = 4;

  private final Language language;
  private final StatusReader statuses;
  private final DurationReader durations;
  private final DateReader dates;
  private final WeekSpanReader weeks;

  PhaseTitle(Language language, StatusReader statuses) {
    this.language = language;
    this.statuses = statuses;
    durations = new DurationReader(language);
    dates = new DateReader(language);
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
    rest = withoutFront(rest, line, said);
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

  /** "(Jan 5 - Jan 16) Design": what stands in brackets in front of the name. */
  private String withoutFront(String title, int line, List<Property> said) {
    String text = Words.narrow(title);
    int close = text.startsWith("(") ? text.indexOf(')') : -1;
    Optional<Property> front =
        close < 0 || close + 1 == text.length()
            ? Optional.empty()
            : part(text.substring(1, close).strip(), line, 1);
    front.ifPresent(said::add);
    return front.isPresent() ? title.substring(close + 1).replaceFirst("^[\\s:：–—-]+", "") : title;
  }

  /** Where the last part that is no name begins; negative if there is none. */
  private int cut(String text, int line, List<Property> said) {
    int checked = 0;
    int found = -1;
    Optional<Property> part = Optional.empty();
    for (int at = text.length() - 1; at >= 0 && checked < MOST_BORDERS; at--) {
      if (isBorder(text, at)) {
        checked++;
        Optional<Property> known = part(inner(text.substring(at)), line, at);
        Optional<Property> next = known.isPresent() ? known : owner(text, at, line);
        // The dash within "Jan 5 - Jan 16" is no border.
        boolean longer = part.isEmpty() || (isDay(part) && isDay(next));
        if (next.isPresent() && longer) {
          part = next;
          found = at;
        }
        if (part.isPresent() && !isDay(part)) {
          break;
        }
      }
    }
    part.ifPresent(said::add);
    return found;
  }

  private static boolean isDay(Optional<Property> part) {
    return part.filter(one -> one.field() == Field.START).isPresent();
  }

  /** Who stands behind a date or a length: "Build (Jan 5 - Jan 16), J. Hart". */
  private Optional<Property> owner(String text, int at, int line) {
    String name = inner(text.substring(at));
    boolean named = NAMES.matcher(name).matches() && statuses.exactly(name, line).isEmpty();
    return named && at > 0 && endsInTime(text.substring(0, at).strip(), line)
        ? property(Field.OWNER, name, line)
        : Optional.empty();
  }

  private boolean endsInTime(String text, int line) {
    int checked = 0;
    for (int at = text.length() - 1; at > 0 && checked < MOST_BORDERS; at--) {
      if (isBorder(text, at)) {
        checked++;
        boolean time =
            part(inner(text.substring(at)), line, at)
                .filter(one -> one.field() == Field.START || one.field() == Field.TIMELINE)
                .isPresent();
        if (time) {
          return true;
        }
      }
    }
    return false;
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
