package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.reading.Numerals.Numeral;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.PhaseLetter;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.Locale;
import java.util.Optional;

/** Recognizes the name of a phase at the beginning of some words. */
final class PhaseMarkReader {
  private static final String SEPARATORS = ":：-–—(|·.,)";

  /** Letters of the ids of issues, decisions and tasks. */
  private static final String TAKEN = "CDT";

  /** From here on letters are of scripts that write words without spaces between. */
  private static final char UNSPACED = '\u2E80';

  private static final int MOST_LETTERS = 4;
  private static final int MOST_DIGITS = 6;

  private final Language language;
  private final Numerals numerals;

  PhaseMarkReader(Language language) {
    this.language = language;
    numerals = new Numerals(language.amounts());
  }

  /** Whether the name of a phase may begin there, in a text of scripts with spaces. */
  boolean mayBegin(String text, int at) {
    char first = text.charAt(at);
    return isCapital(first) || first >= 0x80 || language.phases().at(text, at).isPresent();
  }

  Optional<PhaseMark> read(String words) {
    String text = Words.undecorated(words);
    Optional<PhaseMark> worded = worded(text);
    return worded.isPresent() ? worded : coded(text);
  }

  private Optional<PhaseMark> worded(String text) {
    Optional<Found<PhaseLetter>> word = language.phases().leading(text);
    if (word.isEmpty()) {
      return numberFirst(text);
    }
    int start = skipSpace(text, word.get().end());
    Optional<Numeral> number = numerals.at(text, start);
    if (number.isEmpty() && isSingleLetter(text, start) && start > word.get().end()) {
      number = Optional.of(new Numeral(text.substring(start, start + 1), start + 1));
    }
    if (number.isEmpty() && start > word.get().end()) {
      // "Phase G1", "Stage AB-2": the phase has an id of its own.
      // Behind any other word P4 is a priority: "epic P4".
      boolean phase = word.get().meaning() == PhaseLetter.P;
      return coded(text.substring(start))
          .filter(mark -> phase || !mark.letters().equals("P"))
          .map(PhaseMark::withWord);
    }
    return number.flatMap(
        found -> mark(id(word.get().meaning(), found.digits()), true, text, found.end()));
  }

  /** Languages that put the number in front of the word: 第1阶段, 第一阶段, 1단계. */
  private Optional<PhaseMark> numberFirst(String text) {
    if (!hasUnspaced(text)) {
      return Optional.empty();
    }
    int start = text.startsWith("第") || text.startsWith("제") ? 1 : 0;
    Optional<Numeral> number = numerals.at(text, skipSpace(text, start));
    int end = number.map(found -> skipSpace(text, found.end())).orElse(text.length());
    if (end == text.length() || text.charAt(end) < UNSPACED) {
      return Optional.empty();
    }
    Optional<Found<PhaseLetter>> word = language.phases().leading(text.substring(end));
    // 3期 may be a period of anything; 第3期 is a phase.
    boolean counted = start == 1 || word.map(Found::end).orElse(0) > 1;
    return counted && word.isPresent()
        ? mark(
            id(word.get().meaning(), number.orElseThrow().digits()),
            true,
            text,
            end + word.get().end())
        : Optional.empty();
  }

  private static Optional<PhaseMark> coded(String text) {
    int letters = 0;
    while (letters < text.length() && isCapital(text.charAt(letters))) {
      letters++;
    }
    int start = letters < text.length() && text.charAt(letters) == '-' ? letters + 1 : letters;
    int end = endOfNumber(text, start);
    boolean taken = letters == 1 && TAKEN.indexOf(text.charAt(0)) >= 0;
    return letters == 0 || letters > MOST_LETTERS || end == start || taken
        ? Optional.empty()
        : mark(text.substring(0, end), false, text, end);
  }

  private static Optional<PhaseMark> mark(String written, boolean worded, String text, int end) {
    if (end < text.length()
        && Character.isLetterOrDigit(text.charAt(end))
        && written.length() > 0) {
      boolean unspaced = text.charAt(end) >= UNSPACED || text.charAt(end - 1) >= UNSPACED;
      if (!unspaced) {
        return Optional.empty();
      }
    }
    int after = skipSpace(text, end);
    boolean separated = after == text.length() || SEPARATORS.indexOf(text.charAt(after)) >= 0;
    int rest = after;
    while (rest < text.length() && ":：-–—|·.".indexOf(text.charAt(rest)) >= 0) {
      rest++;
    }
    return Optional.of(
        new PhaseMark(
            written.toUpperCase(Locale.ROOT), worded, separated, text.substring(rest).strip()));
  }

  private static String id(PhaseLetter letter, String number) {
    int zeros = 0;
    while (zeros < number.length() - 1 && number.charAt(zeros) == '0') {
      zeros++;
    }
    return letter + number.substring(zeros);
  }

  private static int endOfNumber(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start < MOST_DIGITS
        && (isDigit(text.charAt(end)) || isPointWithin(text, start, end))) {
      end++;
    }
    return end;
  }

  static boolean hasUnspaced(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) < UNSPACED) {
      at++;
    }
    return at < text.length();
  }

  private static boolean isPointWithin(String text, int start, int at) {
    return at > start
        && text.charAt(at) == '.'
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isSingleLetter(String text, int at) {
    return at < text.length()
        && isCapital(text.charAt(at))
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static boolean isCapital(char character) {
    return character >= 'A' && character <= 'Z';
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
