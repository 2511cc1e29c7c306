package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Unit;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.review.Weeks;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations such as "2.5-3 weeks" and revisions such as "1 week → 1.5 weeks". */
public final class DurationReader {
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(\\d{1,4}(?:[.,]\\d{1,2})?)(?:\\s*(?:-|–|—|~|to|bis|à|a)\\s*(\\d{1,4}(?:[.,]\\d{1,2})?))?");
  private static final Pattern ARROW = Pattern.compile("→|->|=>|⇒|➜|➔");
  private static final int LONGEST_SEARCHED = 300;

  private final Vocabulary<Unit> units;

  public DurationReader(Vocabulary<Unit> units) {
    this.units = units;
  }

  /** A duration before and after the review. */
  record Revised(Optional<Weeks> original, Optional<Weeks> recommended) {}

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
    String searched = text.substring(0, Math.min(text.length(), LONGEST_SEARCHED));
    Matcher numbers = NUMBERS.matcher(searched);
    while (numbers.find()) {
      int end = numbers.end();
      while (end < searched.length() && isBetween(searched.charAt(end))) {
        end++;
      }
      Optional<Found<Unit>> unit = units.leading(searched.substring(end));
      if (unit.isPresent()) {
        String words = searched.substring(numbers.start(), end + unit.get().end());
        return Optional.of(weeks(numbers, unit.get().meaning(), words));
      }
    }
    return Optional.empty();
  }

  private static Weeks weeks(Matcher numbers, Unit unit, String words) {
    double least = number(numbers.group(1)) * share(unit);
    double most = numbers.group(2) == null ? least : number(numbers.group(2)) * share(unit);
    return new Weeks(Math.min(least, most), Math.max(least, most), words);
  }

  private static boolean isBetween(char character) {
    return Character.isWhitespace(character) || character == '-' || character == '\u00a0';
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace(',', '.'));
  }

  private static double share(Unit unit) {
    return switch (unit) {
      case HOUR -> 1.0 / 40;
      case DAY -> 1.0 / 5;
      case WEEK -> 1;
      case MONTH -> 52.0 / 12;
    };
  }
}
