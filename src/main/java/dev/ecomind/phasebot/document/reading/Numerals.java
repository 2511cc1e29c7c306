package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Amount;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers by which people count phases and weeks: 2, ２, 二, II, two. */
final class Numerals {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,6}(?:\\.\\d{1,4})*");
  private static final Pattern CHINESE = Pattern.compile("[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]");
  private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}(?![\\p{L}\\d])");
  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

  private final Vocabulary<Amount> amounts;

  Numerals(Vocabulary<Amount> amounts) {
    this.amounts = amounts;
  }

  /**
   * A number that was found.
   *
   * @param digits its value, written with digits, zeros in front kept
   * @param end where it ends in the text
   */
  record Numeral(String digits, int end) {}

  Optional<Numeral> at(String text, int start) {
    String narrow = Words.narrow(text);
    return matching(DIGITS, narrow, start)
        .map(digits -> new Numeral(digits, start + digits.length()))
        .or(() -> valued(CHINESE, narrow, start))
        .or(() -> valued(ROMAN, narrow, start))
        .or(() -> worded(narrow, start));
  }

  private static Optional<Numeral> valued(Pattern form, String text, int start) {
    return matching(form, text, start)
        .flatMap(
            found ->
                (form == ROMAN ? roman(found) : chinese(found))
                    .map(value -> new Numeral(value.toString(), start + found.length())));
  }

  private Optional<Numeral> worded(String text, int start) {
    return start >= text.length()
        ? Optional.empty()
        : amounts
            .leading(text.substring(start))
            // "Phase a" is no first phase.
            .filter(found -> found.end() > 2 && found.meaning().number() >= 1)
            .map(
                found ->
                    new Numeral("" + Math.round(found.meaning().number()), start + found.end()));
  }

  private static Optional<String> matching(Pattern form, String text, int start) {
    if (start >= text.length() || !mayBegin(form, text.charAt(start))) {
      return Optional.empty();
    }
    Matcher matcher = form.matcher(text);
    matcher.region(Math.min(start, text.length()), text.length());
    return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
  }

  private static boolean mayBegin(Pattern form, char first) {
    return form == DIGITS
        ? first >= '0' && first <= '9'
        : form == ROMAN ? "IVX".indexOf(first) >= 0 : first >= 0x80;
  }

  /** The value of Chinese numerals up to 99; empty if they are none. */
  static Optional<Integer> chinese(String text) {
    int ten = text.indexOf('十');
    if (ten < 0) {
      return digit(text);
    }
    Optional<Integer> tens = ten == 0 ? Optional.of(1) : digit(text.substring(0, ten));
    String rest = text.substring(ten + 1);
    Optional<Integer> ones = rest.isEmpty() ? Optional.of(0) : digit(rest);
    return tens.flatMap(high -> ones.map(low -> high * 10 + low));
  }

  private static Optional<Integer> digit(String text) {
    int value = text.length() == 1 ? CHINESE_DIGITS.indexOf(text) : -1;
    return value < 0 ? Optional.empty() : Optional.of(value);
  }

  /** The value of Roman numerals up to 20, which is how far phases are numbered so. */
  private static Optional<Integer> roman(String text) {
    int value = 0;
    int before = 0;
    for (int at = text.length() - 1; at >= 0; at--) {
      int letter = text.charAt(at) == 'I' ? 1 : text.charAt(at) == 'V' ? 5 : 10;
      value += letter < before ? -letter : letter;
      before = letter;
    }
    return value > 0 && value <= 20 ? Optional.of(value) : Optional.empty();
  }
}
