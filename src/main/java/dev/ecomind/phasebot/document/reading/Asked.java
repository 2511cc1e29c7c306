package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Deadline;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question and what is said behind it: "Redis or files? Recommended: Redis. Decider: CTO, before
 * P2".
 *
 * @param question up to its last question mark; the whole where it has none
 * @param rest what follows; may be empty
 */
record Asked(String question, String rest) {
  private static final Pattern PART =
      Pattern.compile("\\s*[()（）;；,，、→]\\s*|\\s[-–—|·]\\s|(?<=[.!。])\\s+|(?<=。)");

  /** "Needs an answer from Ines". */
  private static final Pattern FROM =
      Pattern.compile(
          "(?i:\\b(?:answer|decision|approval|antwort|entscheidung|réponse|décision|respuesta|decisión|resposta"
              + "|decisão)\\s+(?:from|by|von|de|par|por)\\s+)(\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?)");

  static Asked of(String text) {
    int end = Math.max(text.lastIndexOf('?'), text.lastIndexOf('？')) + 1;
    boolean marked = end > 1 && (end == text.length() || !isWord(text.charAt(end)));
    return marked
        ? new Asked(text.substring(0, end), text.substring(end).strip())
        : new Asked(text, "");
  }

  boolean isMarked() {
    return question.endsWith("?") || question.endsWith("？");
  }

  private static boolean isWord(char character) {
    return character < 0x2E80 && Character.isLetterOrDigit(character);
  }

  /** Who decides, and by when, as far as the rest says so. */
  TaskRemarks.Said said(Reading reading, int line) {
    if (rest.isEmpty()) {
      return new TaskRemarks.Said(List.of(), Optional.empty());
    }
    DuePhrases due = new DuePhrases(reading);
    List<String> owners = new Mentions(reading.language()).in(rest);
    Optional<Deadline> deadline = Optional.empty();
    String before = "";
    for (String part : PART.split(rest, -1)) {
      String words = Words.undecorated(part).replaceFirst("[.。]$", "");
      Optional<Property> labelled = reading.properties().read(Phrase.plain(line, words));
      Optional<Field> field = labelled.map(Property::field);
      if (field.filter(Field.OWNER::equals).isPresent() && owners.isEmpty()) {
        owners = reading.owners().read(labelled.get().text());
      } else if (deadline.isEmpty() && !words.isEmpty()) {
        deadline =
            field.filter(Field.DEADLINE::equals).isPresent()
                ? reading.deadlines().known(labelled.get().text(), line)
                : due.part(words, line);
        boolean named = deadline.isPresent() && owners.isEmpty() && TaskRemarks.isName(before);
        owners = named ? reading.owners().read(before) : owners;
        deadline = deadline.isPresent() ? deadline : due.around(" " + words, line);
      }
      before = labelled.isPresent() ? "" : words;
    }
    Matcher from = FROM.matcher(rest);
    return new TaskRemarks.Said(
        owners.isEmpty() && from.find() ? List.of(from.group(1)) : owners, deadline);
  }
}
