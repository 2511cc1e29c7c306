package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import java.util.Optional;

/** Splits "If ECS: do this", "(If Option A) do this" into condition and text. */
final class ConditionReader {
  private static final int LONGEST = 60;

  private final Vocabulary<Cue> cues;

  ConditionReader(Vocabulary<Cue> cues) {
    this.cues = cues;
  }

  /** A condition, in the document's words, and what holds under it. */
  record Conditional(String condition, String text) {}

  Optional<Conditional> read(String words) {
    boolean bracketed = words.startsWith("(");
    String text = bracketed ? words.substring(1) : words;
    Optional<Found<Cue>> found = cues.leading(text).filter(cue -> cue.meaning() == Cue.IF);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int end = bracketed ? text.indexOf(')') : end(text);
    int start = found.get().end();
    if (end <= start || end - start > LONGEST) {
      return Optional.empty();
    }
    String rest = text.substring(end + 1).strip();
    return Optional.of(
        new Conditional(
            text.substring(start, end).strip(),
            rest.startsWith(":") ? rest.substring(1).strip() : rest));
  }

  private static int end(String text) {
    int colon = PropertyReader.firstColon(text);
    return colon >= 0 ? colon : text.indexOf(',');
  }
}
