package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parts the name of a phase from what a heading says of it besides: status, length, dates. */
final class PhaseTitle {
  private static final int MOST_PARTS = 4;

  /** Capitalized words, or a few characters of Chinese, Japanese or Korean; several joined. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:[\\p{Lu}\\p{Lo}][\\p{L}.'’-]{0,20}(?:\\s*[&/+]\\s*|\\s+(?:(?:and|und|et|y|e)\\s+)?|$)){1,5}");

  private static final int MOST_BORDERS = 4;

  private final StatusReader statuses;
  private final TitlePartReader parts;

  PhaseTitle(Language language, StatusReader statuses) {
    this.statuses = statuses;
    parts = new TitlePartReader(language, statuses);
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
    if (parts.isLength(rest)) {
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
            : parts.read(text.substring(1, close).strip(), line, 1);
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
        Optional<Property> known = parts.read(inner(text.substring(at)), line, at);
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
        ? TitlePartReader.property(Field.OWNER, name, line)
        : Optional.empty();
  }

  private boolean endsInTime(String text, int line) {
    int checked = 0;
    for (int at = text.length() - 1; at > 0 && checked < MOST_BORDERS; at--) {
      if (isBorder(text, at)) {
        checked++;
        boolean time =
            parts
                .read(inner(text.substring(at)), line, at)
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
