package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Severity;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads how bad something is, with the remark behind it. */
final class SeverityReader {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[-–—/~〜→]|->|to|or|bis|oder|à|ou|a|o|至|到|から|에서)\\s*");
  private static final Pattern DENIED =
      Pattern.compile(
          "(?:^|.*\\s)(?:non?|not|nicht|kein|keine|pas|sin|sem|não|nao|never)[\\s-]*$|.*[非无無不未]$",
          Pattern.CASE_INSENSITIVE);

  private final Vocabulary<Severity> words;
  private final Notes notes;

  SeverityReader(Vocabulary<Severity> words, Notes notes) {
    this.words = words;
    this.notes = notes;
  }

  Severity read(String text, int line) {
    String whole = Words.withoutRemark(text);
    // Beside a word a sign only draws what the word says.
    String bare = words.first(Words.bare(whole)).isPresent() ? Words.bare(whole) : whole;
    if (bare.isBlank()) {
      return Severity.UNSTATED;
    }
    Optional<Found<Severity>> first =
        words
            .first(bare)
            .filter(found -> !DENIED.matcher(bare.substring(0, found.start())).matches());
    if (first.isEmpty()) {
      notes.warn(
          "severity-unread",
          line,
          "\"%s\" is not a level that is known; write blocking, high, medium or low."
              .formatted(bare));
      return Severity.UNSTATED;
    }
    Severity read = first.get().meaning();
    second(bare, first.get().end())
        .filter(other -> other != read)
        .ifPresent(
            other ->
                notes.mention(
                    "severity-mixed",
                    line,
                    "\"%s\" names two levels; it is read as %s.".formatted(bare, read)));
    return read;
  }

  /** The level that is joined to the first one, as in "Medium-High"; others are in a remark. */
  private Optional<Severity> second(String text, int from) {
    return words
        .first(text.substring(from))
        .filter(found -> BETWEEN.matcher(text.substring(from, from + found.start())).matches())
        .map(Found::meaning);
  }
}
