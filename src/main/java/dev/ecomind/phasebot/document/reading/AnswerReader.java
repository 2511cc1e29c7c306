package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Noise;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one answer of several that stand below each other, such as "Option A: Redis". */
final class AnswerReader {
  private static final Pattern LETTER =
      Pattern.compile("^\\s*([A-Z]|\\d{1,2})(?:\\s*[:.)–—-]\\s*|\\s*$|\\s+(?=\\())(.*)$");
  private static final Pattern END = Pattern.compile("\\s[-–—→]\\s|[:(;]|,\\s|\\.\\s");
  private static final int LONGEST = 60;

  private final Language language;

  AnswerReader(Language language) {
    this.language = language;
  }

  /**
   * An answer.
   *
   * @param label what it is called for short, such as "Option A"; may be empty
   * @param recommended whether the document prefers it
   */
  record Answer(String name, String label, boolean recommended) {}

  /** The answer, if it is labelled as one. */
  Optional<Answer> labelled(Phrase phrase) {
    String text = Words.undecorated(phrase.text());
    return language
        .noise()
        .leading(text)
        .filter(found -> found.meaning() == Noise.OPTION || found.meaning() == Noise.SCHEDULE)
        .flatMap(
            found -> {
              Matcher letter = LETTER.matcher(text.substring(found.end()));
              return letter.matches()
                  ? Optional.of(
                      answer(
                          text.substring(0, found.end()) + " " + letter.group(1),
                          letter.group(2),
                          text))
                  : Optional.empty();
            });
  }

  Answer plain(Phrase phrase) {
    return labelled(phrase)
        .orElseGet(() -> answer("", Words.undecorated(phrase.text()), phrase.text()));
  }

  private Answer answer(String label, String words, String whole) {
    String bare = Words.undecorated(words);
    Matcher end = END.matcher(bare);
    String name = (end.find() && end.start() > 0 ? bare.substring(0, end.start()) : bare).strip();
    boolean named =
        !name.isEmpty()
            && name.length() <= LONGEST
            && Character.isLetterOrDigit(name.codePointAt(0));
    return new Answer(
        named ? Words.bare(name) : label,
        named ? label : "",
        language.cues().has(whole, Cue.RECOMMEND));
  }
}
