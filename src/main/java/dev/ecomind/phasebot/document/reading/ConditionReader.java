package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Sought;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import java.util.Optional;

/** Splits "If ECS: do this", "(If Option A) do this" into condition and text. */
final class ConditionReader {
  private static final Sought QUOTES = Sought.of("^[\"“”„«'‘「『]+|[\"“”»'’」』]+$", "\"“”„«»'‘’「『」』");

  private static final int LONGEST = 60;

  /** From here on letters are of scripts that put the word last. */
  private static final char UNSPACED = '\u2E80';

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
      return behind(text);
    }
    int end = bracketed ? text.indexOf(')') : end(text);
    int start = found.get().end();
    if (end <= start || end - start > LONGEST) {
      return Optional.empty();
    }
    String rest = text.substring(end + 1).strip();
    return Optional.of(
        new Conditional(
            unquoted(text.substring(start, end)),
            rest.startsWith(":") ? rest.substring(1).strip() : rest));
  }

  /** Languages that put the word last: "ECSの場合：…", "ECS인 경우: …". */
  private Optional<Conditional> behind(String text) {
    int colon = PropertyReader.firstColon(text);
    String front = colon <= 0 || colon > LONGEST ? "" : text.substring(0, colon).strip();
    for (int at = 1; at < front.length() && front.charAt(front.length() - 1) >= UNSPACED; at++) {
      Optional<Cue> cue = cues.exact(front.substring(at));
      if (cue.filter(Cue.IF::equals).isPresent()) {
        return Optional.of(
            new Conditional(unquoted(front.substring(0, at)), text.substring(colon + 1).strip()));
      }
    }
    return Optional.empty();
  }

  private static String unquoted(String words) {
    return QUOTES.replacedIn(words.strip(), "").strip();
  }

  private static int end(String text) {
    int colon = PropertyReader.firstColon(text);
    return colon >= 0 ? colon : text.indexOf(',');
  }
}
