package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines such as "Week 3-4: P001 Implementation". */
final class WeekSpanReader {
  private static final String RANGE = "(\\d{1,3})(?:\\s*(?:-|–|—|~|〜|to|bis)\\s*(\\d{1,3}))?";
  private static final Pattern WORD_FIRST =
      Pattern.compile("^\\s*(\\p{L}+)\\.?\\s*" + RANGE + "\\b\\s*[:：|–—-]?\\s*(.*)$");
  private static final Pattern NUMBER_FIRST =
      Pattern.compile("^\\s*第?\\s*" + RANGE + "\\s*(周|週|주차|주)目?\\s*[:：|–—-]?\\s*(.*)$");

  private final Vocabulary<Field> fields;

  WeekSpanReader(Vocabulary<Field> fields) {
    this.fields = fields;
  }

  /** Weeks from and to, and what they are for. */
  record WeekSpan(int from, int to, String text) {}

  Optional<WeekSpan> read(String line) {
    Matcher word = WORD_FIRST.matcher(line);
    if (word.matches() && fields.exact(word.group(1)).filter(Field.WEEK::equals).isPresent()) {
      return span(word.group(2), Optional.ofNullable(word.group(3)), word.group(4));
    }
    Matcher number = NUMBER_FIRST.matcher(line);
    return number.matches()
        ? span(number.group(1), Optional.ofNullable(number.group(2)), number.group(4))
        : Optional.empty();
  }

  private static Optional<WeekSpan> span(String from, Optional<String> to, String text) {
    int first = Integer.parseInt(from);
    int last = to.map(Integer::parseInt).orElse(first);
    return first < 1 || last < first
        ? Optional.empty()
        : Optional.of(new WeekSpan(first, last, text.strip()));
  }
}
