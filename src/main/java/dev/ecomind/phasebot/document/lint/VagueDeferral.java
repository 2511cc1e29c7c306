package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.Lines.Line;
import dev.ecomind.phasebot.document.reading.Phases;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that is put off, behind an arrow, without a word on when or to which phase. */
final class VagueDeferral implements Rule {
  private static final WordList LATER = WordList.named("later");
  private static final int MOST_WORDS = 3;
  private static final int LONGEST = 200;

  @Override
  public List<Finding> check(Understood document) {
    Vocabulary<Cue> cues = document.reading().language().cues();
    List<Finding> findings = new ArrayList<>();
    for (Line line : document.lines().all()) {
      deferral(line.text(), cues)
          .filter(words -> isVague(words, cues, document.reading().phases()))
          .ifPresent(words -> findings.add(finding(line.number(), words)));
    }
    return findings;
  }

  /** What follows the arrow, up to the end of the cell. */
  private static Optional<String> deferral(String text, Vocabulary<Cue> cues) {
    int arrow = text.lastIndexOf('\u2192');
    if (arrow < 0 || text.length() - arrow > LONGEST) {
      return Optional.empty();
    }
    String rest = text.substring(arrow + 1).strip();
    int cell = rest.indexOf(" | ");
    String words = cell < 0 ? rest : rest.substring(0, cell);
    return cues.leading(words)
        .filter(found -> found.meaning() == Cue.DEFERRED)
        .map(found -> words.replaceAll("\\)+$", ""));
  }

  private static boolean isVague(String words, Vocabulary<Cue> cues, Phases phases) {
    String to = words.substring(cues.leading(words).map(Found::end).orElse(0)).strip();
    String cue = words.substring(0, words.length() - to.length()).strip();
    boolean named =
        phases.mentioned(to).isPresent()
            || !phases.undefined(to).isEmpty()
            || to.chars().anyMatch(Character::isDigit);
    boolean targetless =
        !cue.contains(" ") && !to.isEmpty() && to.split(" ", -1).length <= MOST_WORDS;
    return !named && (LATER.isIn(to) || targetless);
  }

  private static Finding finding(int line, String words) {
    return new Finding(
        "deferral-vague",
        Weight.INFO,
        line,
        "\"%s\" does not say when, or to which phase.".formatted(words));
  }
}
