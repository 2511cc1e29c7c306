package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.reading.Lines.Line;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Moment;
import dev.ecomind.phasebot.document.vocabulary.Unit;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day called T from which "T-7" counts: the launch, if the document says when it is. */
final class LaunchDay {
  private static final Pattern OFFSET =
      Pattern.compile(
          "^\\W*(?:[TJDL])\\s*(?<sign>[-−–+])\\s*(?<number>\\d{1,3})\\s*(?<unit>\\p{L}+)?(?![\\d/.])");
  private static final Pattern NAMED = Pattern.compile("^\\W*(?:T|T-0|T0|J|D-Day)\\s*[:=]");

  private final Language language;

  LaunchDay(Language language) {
    this.language = language;
  }

  /** Days from the launch, negative before it, as in "T-7" or "T+2w". */
  OptionalInt offset(String text) {
    Matcher offset = OFFSET.matcher(Words.narrow(text));
    if (!offset.find()) {
      return OptionalInt.empty();
    }
    Optional<Unit> unit =
        Optional.ofNullable(offset.group("unit")).flatMap(language.units()::exact);
    long days =
        Math.round(
            Integer.parseInt(offset.group("number"))
                * unit.filter(one -> one != Unit.DAY).map(one -> one.weeks() * 7).orElse(1.0));
    return OptionalInt.of((int) (offset.group("sign").equals("+") ? days : -days));
  }

  /** The first line that names the launch and gives it a date in full. */
  Optional<LocalDate> in(Lines lines, DateReader dates) {
    return first(lines, dates, this::isNamed);
  }

  /** The first line that names the start of the project and gives it a date in full. */
  Optional<LocalDate> kickoff(Lines lines, DateReader dates) {
    return first(lines, dates, text -> begins(text, Moment.KICKOFF));
  }

  private static Optional<LocalDate> first(
      Lines lines, DateReader dates, Predicate<String> isNamed) {
    for (Line line : lines.all()) {
      boolean dated = line.digits() >= DateReader.FEWEST_DIGITS && isNamed.test(line.text());
      Optional<LocalDate> date = dated ? dates.complete(line.text()) : Optional.empty();
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private boolean isNamed(String text) {
    return NAMED.matcher(text).lookingAt() || begins(text, Moment.LAUNCH);
  }

  private boolean begins(String text, Moment moment) {
    return language
        .moments()
        .leading(Words.undecorated(text))
        .filter(found -> found.meaning() == moment)
        .isPresent();
  }
}
