package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Sought;
import dev.ecomind.phasebot.document.vocabulary.Unit;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines such as "Week 3-4: P001 Implementation". */
final class WeekSpanReader {
  private static final String TO =
      "\\s*(?:-|–|—|~|〜|/|&|\\+|→|to|through|and|bis|und|à|au|et|a|al|y|e|至|到|から|부터)\\s*";
  private static final String RANGE = "(\\d{1,3})(?:" + TO + "(?:\\p{L}{1,7}\\.?\\s*)?(\\d{1,3}))?";
  private static final String REST = "(?!\\d)(?:\\s*(?:\\([^()]{0,60}\\))?)\\s*[:|–—→-]*\\s*(.*)$";
  private static final Pattern WORD_FIRST =
      Pattern.compile("^\\W*?(\\p{L}+(?:\\(\\p{L}\\))?)\\.?\\s*#?" + RANGE + REST);
  private static final Sought NUMBER_FIRST =
      Sought.of("^\\s*第?\\s*" + RANGE + "\\s*(?:周|週|주차|주)目?" + REST, "周週주");
  private static final Pattern COUNTED =
      Pattern.compile("^\\s*第?\\s*([一二三四五六七八九十]{1,3})\\s*(?:周|週)目?" + REST);

  private static final int LONGEST = 500;

  private final Language language;

  WeekSpanReader(Language language) {
    this.language = language;
  }

  /** Weeks from and to, and what they are for. */
  record WeekSpan(int from, int to, String text) {}

  Optional<WeekSpan> read(String line) {
    if (line.length() > LONGEST || !Words.mayHoldNumber(line)) {
      return Optional.empty();
    }
    String narrow = Words.narrow(line);
    if (mayBeginWithWord(narrow)) {
      Matcher word = WORD_FIRST.matcher(narrow);
      if (word.matches() && isWeek(word.group(1))) {
        return span(word, 2, line);
      }
    }
    if (!NUMBER_FIRST.mayBeIn(narrow)) {
      return Optional.empty();
    }
    Matcher number = NUMBER_FIRST.pattern().matcher(narrow);
    if (number.matches()) {
      return span(number, 1, line);
    }
    Matcher counted = COUNTED.matcher(narrow);
    return counted.matches()
        ? Numerals.chinese(counted.group(1))
            .map(week -> new WeekSpan(week, week, line.substring(counted.start(2)).strip()))
        : Optional.empty();
  }

  /** Whether a number follows the first word, as far as that can be told of ASCII. */
  private static boolean mayBeginWithWord(String text) {
    int at = 0;
    while (at < text.length() && isAscii(text, at) && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && isAscii(text, at) && Character.isLetter(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && " .#(\t\n\u000b\f\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length()
        && (!isAscii(text, at) || Character.isDigit(text.charAt(at)) || text.charAt(at - 1) == '(');
  }

  private static boolean isAscii(String text, int at) {
    return text.charAt(at) < 0x80;
  }

  private boolean isWeek(String word) {
    return language.fields().exact(word).filter(Field.WEEK::equals).isPresent()
        || language.units().exact(word).filter(Unit.WEEK::equals).isPresent();
  }

  /** The text as it is written, not narrowed. */
  private static Optional<WeekSpan> span(Matcher matcher, int group, String line) {
    int first = Integer.parseInt(matcher.group(group));
    int last = Optional.ofNullable(matcher.group(group + 1)).map(Integer::parseInt).orElse(first);
    String text = line.substring(matcher.start(group + 2)).strip();
    return first < 1 || last < first
        ? Optional.empty()
        : Optional.of(new WeekSpan(first, last, text));
  }
}
