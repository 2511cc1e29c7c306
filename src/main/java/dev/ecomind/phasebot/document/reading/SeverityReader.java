package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Severity;
import java.util.Optional;

/** Reads how bad something is, with the remark behind it. */
final class SeverityReader {
  private final Vocabulary<Severity> words;
  private final Notes notes;

  SeverityReader(Vocabulary<Severity> words, Notes notes) {
    this.words = words;
    this.notes = notes;
  }

  Severity read(String text, int line) {
    String bare = Words.withoutRemark(text);
    if (bare.isBlank()) {
      return Severity.UNSTATED;
    }
    Optional<Found<Severity>> first = words.first(bare);
    if (first.isEmpty()) {
      notes.warn(
          "severity-unread",
          line,
          "\"%s\" is not a level that is known; write blocking, high, medium or low."
              .formatted(bare));
      return Severity.UNSTATED;
    }
    words
        .first(bare.substring(first.get().end()))
        .filter(second -> second.meaning() != first.get().meaning())
        .ifPresent(
            second ->
                notes.mention(
                    "severity-mixed",
                    line,
                    "\"%s\" names two levels; it is read as %s."
                        .formatted(bare, first.get().meaning())));
    return first.get().meaning();
  }
}
