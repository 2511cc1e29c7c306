package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in the forms that people write. */
final class DateScanner {
  private static final int LONGEST_SEARCHED = 300;
  private static final String RANGE = "\\s*(?:-|–|—|~|〜|/|to|bis|au|al|a|à|até|から|至|到|→|->)\\s*";
  private static final String ORDINAL = "(?:\\.|st|nd|rd|th|er|º|ª|°)?";
  private static final String DAY = "(?<day>\\d{1,2})" + ORDINAL;
  private static final String DAYS =
      DAY + "(?:" + RANGE + "(?<last>\\d{1,2})" + ORDINAL + "(?!\\d))?";
  private static final String YEAR = "(?<year>(?:19|20)\\d{2}|'\\d{2})(?!\\d)";
  private static final String OF =
      "(?:\\s*(?:,|-|/|\\.|\\bde\\b|\\bdel\\b|\\bof\\b|\\bdo\\b)?\\s*)";
  private static final String NAME = "(?<name>\\p{L}{3,})\\.?";

  /** In the order in which they are tried: the fuller ones first. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?<year>\\d{4})\\s*[-/.年년]\\s*(?<month>\\d{1,2})\\s*[-/.月월]\\s*(?<day>\\d{1,2})(?!\\d)"
                  + "\\s*[日일号號]?(?:\\s*(?:-|–|—|~|〜|至|到)\\s*(?<last>\\d{1,2})\\s*[日일号號])?"),
          Pattern.compile("(?<year>\\d{4})\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월]"),
          Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{1,2})(?![\\d/.-])"),
          Pattern.compile(
              "(?<month>\\d{1,2})\\s*[月월]\\s*(?<day>\\d{1,2})\\s*[日일号號]"
                  + "(?:\\s*(?:-|–|—|~|〜|から|至|到)\\s*(?<last>\\d{1,2})\\s*[日일号號])?"),
          Pattern.compile("(?<month>\\d{1,2})\\s*[月월]"),
          Pattern.compile(
              "(?<one>\\d{1,2})(?<mark>[./-])\\s?(?<two>\\d{1,2})\\k<mark>\\s?(?<year>\\d{4}|\\d{2})(?![\\d.]\\d)"),
          Pattern.compile("(?<month>0?[1-9]|1[0-2])[./](?<year>20\\d{2})(?!\\d)"),
          Pattern.compile(
              "(?<day>\\d{1,2})\\.(?:"
                  + RANGE
                  + "(?<last>\\d{1,2})\\.)?(?<month>\\d{1,2})\\.(?!\\d)"
                  + "(?:\\s?(?<year>\\d{4})(?!\\d))?"),
          Pattern.compile("(?<one>\\d{1,2})(?<mark>/)(?<two>\\d{1,2})(?![/\\d])"),
          Pattern.compile(DAYS + OF + NAME + "(?:" + OF + YEAR + ")?"),
          Pattern.compile(
              NAME + "\\s*" + DAYS + "(?![\\d:h])(?:(?:\\s*,\\s*|\\s+)(?:de\\s+)?" + YEAR + ")?"),
          Pattern.compile(NAME + OF + YEAR));

  private final Vocabulary<Month> months;

  DateScanner(Vocabulary<Month> months) {
    this.months = months;
  }

  /** All dates in the text, in its order. */
  List<DateMention> scan(String words) {
    String text = Words.narrow(words.substring(0, Math.min(words.length(), LONGEST_SEARCHED)));
    List<DateMention> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<DateMention> mention = startsAt(text, at) ? at(text, at) : Optional.empty();
      mention.ifPresent(found::add);
      at = mention.map(DateMention::end).orElse(at + 1);
    }
    return found;
  }

  private static boolean startsAt(String text, int at) {
    boolean digit = Character.isDigit(text.charAt(at));
    boolean free = at == 0 || !Character.isDigit(text.charAt(at - 1)) || !digit;
    // Version numbers, section numbers and amounts are no dates.
    boolean within = digit && at > 1 && ".,/-".indexOf(text.charAt(at - 1)) >= 0;
    boolean glued = within && Character.isLetterOrDigit(text.charAt(at - 2));
    return free && !glued && Words.startsAt(text, at) && Character.isLetterOrDigit(text.charAt(at));
  }

  private Optional<DateMention> at(String text, int at) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      matcher.region(at, text.length());
      matcher.useTransparentBounds(true);
      Optional<DateMention> mention =
          matcher.lookingAt() ? mention(form, matcher) : Optional.empty();
      if (mention.isPresent()) {
        return mention;
      }
    }
    return Optional.empty();
  }

  private Optional<DateMention> mention(Pattern form, Matcher matcher) {
    if (has(form, "one")) {
      return Optional.of(numbers(form, matcher));
    }
    Optional<Integer> month =
        has(form, "name") ? name(matcher).map(Month::getValue) : number(form, matcher, "month");
    return month.map(
        value ->
            new DateMention(
                year(form, matcher),
                value,
                number(form, matcher, "day"),
                number(form, matcher, "last"),
                false,
                matcher.start(),
                matcher.end()));
  }

  private Optional<Month> name(Matcher matcher) {
    String name = matcher.group("name");
    // "3 may be enough"
    boolean verb = name.equals("may") && matcher.group().endsWith("may") && !matcher.hitEnd();
    return verb ? Optional.empty() : months.exact(name);
  }

  /** With points the day comes first; with strokes only where one number can be no month. */
  private static DateMention numbers(Pattern form, Matcher matcher) {
    int one = Integer.parseInt(matcher.group("one"));
    int two = Integer.parseInt(matcher.group("two"));
    boolean dayFirst = matcher.group("mark").equals(".") || one > 12;
    boolean ambiguous = !dayFirst && two <= 12 && one != two;
    return new DateMention(
        year(form, matcher),
        dayFirst ? two : one,
        Optional.of(dayFirst ? one : two),
        Optional.empty(),
        ambiguous,
        matcher.start(),
        matcher.end());
  }

  private static Optional<Integer> year(Pattern form, Matcher matcher) {
    return text(form, matcher, "year")
        .map(year -> year.replace("'", ""))
        .map(Integer::parseInt)
        .map(year -> year < 100 ? 2000 + year : year);
  }

  private static Optional<Integer> number(Pattern form, Matcher matcher, String group) {
    return text(form, matcher, group).map(Integer::parseInt);
  }

  private static Optional<String> text(Pattern form, Matcher matcher, String group) {
    return has(form, group) ? Optional.ofNullable(matcher.group(group)) : Optional.empty();
  }

  private static boolean has(Pattern form, String group) {
    return form.pattern().contains("<" + group + ">");
  }
}
