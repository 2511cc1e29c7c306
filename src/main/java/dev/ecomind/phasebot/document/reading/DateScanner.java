package dev.ecomind.phasebot.document.reading;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.ecomind.phasebot.document.vocabulary.DateOrder;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in the forms that people write. */
final class DateScanner {
  private static final int LONGEST_SEARCHED = 300;
  private static final int LONGEST_NAME = 12;

  /** From here on letters are of scripts that set no spaces: "3月2日-3月6日" are two dates. */
  private static final char UNSPACED = '\u2E80';

  private static final String RANGE = "\\s*(?:-|–|—|~|〜|/|to|bis|au|al|a|à|até|から|至|到|→|->)\\s*";
  private static final String ORDINAL = "(?:\\.|st|nd|rd|th|er|º|ª|°)?";
  private static final String DAY = "(?<day>\\d{1,2})" + ORDINAL;
  private static final String DAYS =
      DAY + "(?:" + RANGE + "(?<last>\\d{1,2})" + ORDINAL + "(?!\\d))?";
  private static final String YEAR = "(?<year>(?:19|20)\\d{2}|'\\d{2})(?!\\d)";
  private static final String OF =
      "(?:\\s*(?:,|-|/|\\.|\\bde\\b|\\bdel\\b|\\bof\\b|\\bdo\\b)?\\s*)";
  private static final String NAME = "(?<name>\\p{L}{3,})\\.?";

  private static final Pattern MONTH_BEFORE =
      Pattern.compile(
          "(?:^|[^\\p{L}])(\\p{L}{3,12})\\.?\\s*(?:-|–|—|~|to|bis|au|al|a|à|até|→)\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** Signs that may follow the first number of a date. */
  private static final String BEHIND = "-/.,–—~〜→º°ª";

  /** Dates that begin with a year, in the order in which they are tried: the fuller ones first. */
  private static final List<Form> YEAR_FIRST =
      List.of(
          Form.of(
              "(?<year>\\d{4})\\s*[-/.年년]\\s*(?<month>\\d{1,2})\\s*[-/.月월]\\s*(?<day>\\d{1,2})(?!\\d)"
                  + "\\s*[日일号號]?(?:\\s*(?:-|–|—|~|〜|至|到)\\s*(?<last>\\d{1,2})\\s*[日일号號])?"),
          Form.of("(?<year>\\d{4})\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월]"),
          Form.of("(?<year>\\d{4})[-/.](?<month>\\d{1,2})(?![\\d/.-])"));

  /** Dates that begin with a month or a day, the fuller ones first. */
  private static final List<Form> NUMBER_FIRST =
      List.of(
          Form.of(
              "(?<month>\\d{1,2})\\s*[月월]\\s*(?<day>\\d{1,2})\\s*[日일号號]"
                  + "(?:\\s*(?:-|–|—|~|〜|から|至|到)\\s*(?<last>\\d{1,2})\\s*[日일号號])?"),
          Form.of("(?<month>\\d{1,2})\\s*[月월]"),
          Form.of(
              "(?<one>\\d{1,2})(?<mark>[./-])\\s?(?<two>\\d{1,2})\\k<mark>\\s?(?<year>\\d{4}|\\d{2})(?!\\d)(?!\\.\\d)"),
          Form.of("(?<month>0?[1-9]|1[0-2])[./](?<year>20\\d{2})(?!\\d)"),
          Form.of(
              "(?<day>\\d{1,2})\\.(?:"
                  + RANGE
                  + "(?<last>\\d{1,2})\\.)?(?<month>\\d{1,2})\\.(?!\\d)"
                  + "(?:\\s?(?<year>\\d{4})(?!\\d))?"),
          Form.of("(?<one>\\d{1,2})(?<mark>/)(?<two>\\d{1,2})(?![/\\d])"),
          Form.of(DAYS + OF + NAME + "(?:" + OF + YEAR + ")?"));

  /** Dates that begin with the name of a month. */
  private static final List<Form> NAME_FIRST =
      List.of(
          Form.of(
              NAME + "\\s*" + DAYS + "(?![\\d:h])(?:(?:\\s*,\\s*|\\s+)(?:de\\s+)?" + YEAR + ")?"),
          Form.of(NAME + OF + YEAR));

  private final Vocabulary<Month> months;
  private final DateOrder order;

  DateScanner(Vocabulary<Month> months, DateOrder order) {
    this.months = months;
    this.order = order;
  }

  /** All dates in the text, in its order. */
  List<DateMention> scan(String words) {
    String text = Words.narrow(words.substring(0, Math.min(words.length(), LONGEST_SEARCHED)));
    if (!hasDigit(text)) {
      return List.of();
    }
    List<DateMention> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      boolean within = at > 0 && Words.areAsciiLetters(text.charAt(at - 1), text.charAt(at));
      Optional<DateMention> mention =
          !within && startsAt(text, at) ? at(text, at) : Optional.empty();
      mention.ifPresent(found::add);
      at = mention.map(DateMention::end).orElse(at + 1);
    }
    return found;
  }

  /** The "February" of "February – April 2026". */
  Optional<DateMention> monthBefore(String words, DateMention date) {
    Matcher before = MONTH_BEFORE.matcher(Words.narrow(words.substring(0, date.start())));
    return date.day().isPresent() || !before.find()
        ? Optional.empty()
        : months
            .exact(before.group(1))
            .map(
                month ->
                    new DateMention(
                        Optional.empty(),
                        month.getValue(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        before.start(1),
                        before.end(1)));
  }

  private static boolean hasDigit(String text) {
    int at = 0;
    while (at < text.length() && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  /** Whether a year may be in the text: most numbers stand where none does. */
  static boolean mayHoldYear(String words) {
    String text = Words.narrow(words);
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      if (end > at && isYear(text, at, end)) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  private static boolean isYear(String text, int from, int to) {
    boolean century = text.startsWith("19", from) || text.startsWith("20", from);
    int before = from - 1;
    while (before > 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    int after = to;
    while (after < text.length() - 1 && Character.isWhitespace(text.charAt(after))) {
      after++;
    }
    boolean first = after < text.length() && "-/.年년".indexOf(text.charAt(after)) >= 0;
    return (to - from == 4 && (century || first))
        || (before >= 0 && "-/.'".indexOf(text.charAt(before)) >= 0);
  }

  private static boolean startsAt(String text, int at) {
    boolean digit = Character.isDigit(text.charAt(at));
    boolean free = at == 0 || !Character.isDigit(text.charAt(at - 1)) || !digit;
    // Version numbers, section numbers and amounts are no dates.
    boolean within = digit && at > 1 && ".,/-".indexOf(text.charAt(at - 1)) >= 0;
    char glue = within ? text.charAt(at - 2) : ' ';
    boolean glued = glue < UNSPACED && Character.isLetterOrDigit(glue);
    return free && !glued && Words.startsAt(text, at) && Character.isLetterOrDigit(text.charAt(at));
  }

  private Optional<DateMention> at(String text, int at) {
    for (Form form : forms(text, at)) {
      Matcher matcher = form.pattern().matcher(text);
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

  private Optional<DateMention> mention(Form form, Matcher matcher) {
    if (form.has("one")) {
      return Optional.of(numbers(form, matcher));
    }
    Optional<Integer> month =
        form.has("name") ? name(matcher).map(Month::getValue) : number(form, matcher, "month");
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

  /**
   * With points the day comes first; with strokes where one number can be no month, or where other
   * dates of the document show it.
   */
  private DateMention numbers(Form form, Matcher matcher) {
    int one = Integer.parseInt(matcher.group("one"));
    int two = Integer.parseInt(matcher.group("two"));
    boolean certain = matcher.group("mark").equals(".") || one > 12;
    boolean dayFirst = certain || (order == DateOrder.DAY_FIRST && two <= 12);
    boolean ambiguous = order == DateOrder.UNKNOWN && !dayFirst && two <= 12 && one != two;
    return new DateMention(
        year(form, matcher),
        dayFirst ? two : one,
        Optional.of(dayFirst ? one : two),
        Optional.empty(),
        ambiguous,
        matcher.start(),
        matcher.end());
  }

  private static Optional<Integer> year(Form form, Matcher matcher) {
    return text(form, matcher, "year")
        .map(year -> year.replace("'", ""))
        .map(Integer::parseInt)
        .map(year -> year < 100 ? 2000 + year : year);
  }

  private static Optional<Integer> number(Form form, Matcher matcher, String group) {
    return text(form, matcher, group).map(Integer::parseInt);
  }

  private static Optional<String> text(Form form, Matcher matcher, String group) {
    return form.has(group) ? Optional.ofNullable(matcher.group(group)) : Optional.empty();
  }

  private List<Form> forms(String text, int at) {
    if (Character.isDigit(text.charAt(at))) {
      return numberFirst(text, at);
    }
    int end = at;
    while (end < text.length()
        && end - at <= LONGEST_NAME
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return months.exact(text, at, end).isPresent() ? NAME_FIRST : List.of();
  }

  /** Most numbers begin no date, which shows in how long they are and in what follows. */
  private static List<Form> numberFirst(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    int digits = end - at;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    boolean goesOn =
        end < text.length()
            && (Character.isLetter(text.charAt(end)) || BEHIND.indexOf(text.charAt(end)) >= 0);
    if (!goesOn || digits == 3 || digits > 4) {
      return List.of();
    }
    return digits == 4 ? YEAR_FIRST : NUMBER_FIRST;
  }

  /**
   * A form in which dates are written.
   *
   * @param groups the parts that it has
   */
  private record Form(Pattern pattern, Set<String> groups) {
    private static final Pattern GROUP = Pattern.compile("\\(\\?<(\\p{Lower}+)>");

    static Form of(String regex) {
      Set<String> groups =
          GROUP.matcher(regex).results().map(found -> found.group(1)).collect(toUnmodifiableSet());
      return new Form(Pattern.compile(regex), groups);
    }

    boolean has(String group) {
      return groups.contains(group);
    }
  }
}
