package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Amount;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Unit;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Weeks;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations such as "2.5-3 weeks" and revisions such as "1 week → 1.5 weeks". */
public final class DurationReader {
  private static final String NUMBER = "(?:\\d{1,4}(?:[.,]\\d{1,2})?[½¼¾]?|[½¼¾])";
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d.,])(?<least>"
              + NUMBER
              + ")(?:\\s*\\+)?(?:\\s*(?:-|–|—|~|〜|to|or|bis|oder|à|ou|a|o|至|到|から|에서)\\s*(?<most>"
              + NUMBER
              + "))?(?:\\s*\\+)?");

  /** So many times: "3 sprints × 10 days", "2 sprints of 2 weeks". */
  private static final Pattern TIMES =
      Pattern.compile(
          "(\\d{1,3})\\s*\\p{L}*\\s*(?:×|[xX*]|\\bof\\b|\\bà|\\bde\\b|\\bzu\\b|\\bzu je\\b|\\bvon je\\b)\\s*$");

  private static final Pattern TO = Pattern.compile("\\s*(?:-|–|to|or|bis|oder|à|ou|a|o|至|到)\\s*");
  private static final Pattern ARROW = Pattern.compile("→|->|=>|⇒|➜|➔|➡");
  private static final Pattern AND =
      Pattern.compile("^\\s*(?:,|\\+|&|and|und|et|y|e|又|零)?\\s*(?=\\d)");
  private static final int LONGEST_SEARCHED = 300;

  private final Language language;

  public DurationReader(Language language) {
    this.language = language;
  }

  /** A duration before and after the review. */
  record Revised(Optional<Weeks> original, Optional<Weeks> recommended) {}

  /** A length that was found, with its place. */
  private record Length(double least, double most, Unit unit, int start, int end) {}

  Revised revised(String text) {
    Matcher arrow = ARROW.matcher(text);
    if (!arrow.find()) {
      return new Revised(first(text), Optional.empty());
    }
    Optional<Weeks> after = first(text.substring(arrow.end()));
    Optional<Weeks> before = first(text.substring(0, arrow.start()));
    if (before.isEmpty() && after.isPresent()) {
      // "2 → 3 weeks": the unit stands once.
      String unit = after.get().text().replaceAll("^[\\d\\s.,~–—-]+", "");
      before = first(text.substring(0, arrow.start()).strip() + " " + unit);
    }
    return new Revised(before, after);
  }

  /** The first duration in the text. */
  public Optional<Weeks> first(String text) {
    String words = text.substring(0, Math.min(text.length(), LONGEST_SEARCHED));
    String searched = Words.narrow(words);
    return digits(searched, 0)
        .or(() -> worded(searched))
        .map(length -> weeks(length, words, searched));
  }

  private Weeks weeks(Length length, String words, String searched) {
    Matcher times = TIMES.matcher(searched.substring(0, length.start()));
    if (times.find()) {
      int count = Integer.parseInt(times.group(1));
      return weeks(length, count, 0, words.substring(times.start(), length.end()));
    }
    Matcher and = AND.matcher(searched.substring(length.end()));
    Optional<Length> more =
        and.find() ? digits(searched, length.end() + and.end()) : Optional.empty();
    return more.filter(next -> next.start() == length.end() + and.end())
        .filter(next -> next.unit().weeks() < length.unit().weeks())
        .map(
            next ->
                weeks(
                    length,
                    1,
                    next.most() * next.unit().weeks(),
                    words.substring(length.start(), next.end())))
        .orElseGet(() -> weeks(length, 1, 0, words.substring(length.start(), length.end())));
  }

  private static Weeks weeks(Length length, int times, double more, String words) {
    double share = length.unit().weeks() * times;
    double least = length.least() * share + more;
    double most = length.most() * share + more;
    return new Weeks(Math.min(least, most), Math.max(least, most), words);
  }

  private Optional<Length> digits(String searched, int from) {
    if (!Words.mayHoldNumber(searched)) {
      return Optional.empty();
    }
    Matcher numbers = NUMBERS.matcher(searched);
    int at = from;
    while (numbers.find(at)) {
      Optional<Found<Unit>> unit = unit(searched, numbers.end());
      // 2025年 is a year, no length of time.
      boolean year =
          numbers.end() - numbers.start() > 3
              && unit.map(Found::meaning).filter(Unit.YEAR::equals).isPresent();
      if (unit.isPresent() && !year && !isDate(searched, numbers.start())) {
        double least = number(numbers.group("least"));
        double most =
            Optional.ofNullable(numbers.group("most")).map(DurationReader::number).orElse(least);
        return Optional.of(
            new Length(least, most, unit.get().meaning(), numbers.start(), unit.get().end()));
      }
      at = numbers.end();
    }
    return Optional.empty();
  }

  /** "Two weeks", "deux semaines", 两周. */
  private Optional<Length> worded(String searched) {
    for (int at = 0; at < searched.length(); at++) {
      Optional<Length> length =
          Words.startsAt(searched, at) ? worded(searched, at) : Optional.empty();
      if (length.isPresent()) {
        return length;
      }
    }
    return Optional.empty();
  }

  private Optional<Length> worded(String searched, int start) {
    Optional<Found<Amount>> least = language.amounts().at(searched, start);
    if (least.isEmpty()) {
      return Optional.empty();
    }
    int after = least.get().end();
    double number = least.get().meaning().number();
    return unit(searched, after)
        .map(unit -> new Length(number, number, unit.meaning(), start, unit.end()))
        .or(() -> range(searched, start, after, number));
  }

  /** "Two to three weeks". */
  private Optional<Length> range(String searched, int start, int after, double least) {
    Matcher to = TO.matcher(searched);
    to.region(after, searched.length());
    if (!to.lookingAt()) {
      return Optional.empty();
    }
    return language
        .amounts()
        .leading(searched.substring(to.end()))
        .flatMap(
            most ->
                unit(searched, to.end() + most.end())
                    .map(
                        unit ->
                            new Length(
                                least,
                                most.meaning().number(),
                                unit.meaning(),
                                start,
                                unit.end())));
  }

  /** The unit that follows, its place in the whole text. */
  private Optional<Found<Unit>> unit(String searched, int from) {
    int at = from;
    while (at < searched.length() && " -\t".indexOf(searched.charAt(at)) >= 0) {
      at++;
    }
    int start = at;
    return language
        .units()
        .leading(searched.substring(start))
        .map(found -> new Found<>(found.meaning(), start, start + found.end()));
  }

  /** The day of "3月15日" is no length of 15 days. */
  private static boolean isDate(String searched, int start) {
    int at = start - 1;
    while (at >= 0 && searched.charAt(at) == ' ') {
      at--;
    }
    return at >= 0 && "月월年년第".indexOf(searched.charAt(at)) >= 0;
  }

  private static double number(String digits) {
    int last = digits.length() - 1;
    int fraction = "¼½¾".indexOf(digits.charAt(last)) + 1;
    if (fraction > 0) {
      return fraction / 4.0 + (last == 0 ? 0 : number(digits.substring(0, last)));
    }
    return Double.parseDouble(digits.replace(',', '.'));
  }
}
