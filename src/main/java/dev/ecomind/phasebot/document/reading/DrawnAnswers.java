package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Prose;
import dev.ecomind.phasebot.document.outline.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds answers to tick outside lists: "☐ buy ☒ rent", or lines such as "( ) Zapf". */
final class DrawnAnswers {
  private static final Pattern BOX =
      Pattern.compile("(?:^|(?<=\\s))(☐|☑|☒|◯|○|●|◉|⬜|✅|\\[[ xX]]|\\([ xX•*]?\\))\\s*(?=\\S)");

  private static final String TICKED = "☑☒●◉✅xX•*";
  private static final int LONGEST = 80;

  private DrawnAnswers() {}

  /** One answer, and whether it is ticked. */
  record Answer(Phrase words, boolean ticked) {}

  /** The answers, if the paragraph is nothing but answers. */
  static List<Answer> in(Prose prose) {
    List<Answer> answers = new ArrayList<>();
    for (Phrase line : prose.lines()) {
      String text = line.text();
      if (text.isEmpty() || Character.isLetter(text.charAt(0))) {
        return List.of();
      }
      Matcher box = BOX.matcher(text);
      if (!box.lookingAt()) {
        return List.of();
      }
      int from = box.end();
      boolean ticked = isTicked(box.group(1));
      while (box.find(from)) {
        answers.add(answer(line, text.substring(from, box.start()), ticked));
        from = box.end();
        ticked = isTicked(box.group(1));
      }
      answers.add(answer(line, text.substring(from), ticked));
    }
    boolean brief = answers.stream().allMatch(one -> one.words().text().length() <= LONGEST);
    return brief ? answers : List.of();
  }

  private static Answer answer(Phrase line, String words, boolean ticked) {
    return new Answer(Phrase.plain(line.line(), words.strip()), ticked);
  }

  private static boolean isTicked(String box) {
    return box.chars().anyMatch(sign -> TICKED.indexOf(sign) >= 0);
  }
}
