package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block;
import dev.ecomind.phasebot.document.outline.Block.Bullets;
import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Block.Prose;
import dev.ecomind.phasebot.document.outline.Box;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.reading.AnswerReader.Answer;
import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Noise;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads answers that stand side by side: as headings, as entries of a list, as boxes to tick. */
final class AlternativeReader {
  private static final int LONGEST_ANSWER = 120;

  private final Reading reading;
  private final AnswerReader answers;
  private final Set<Integer> answerLines = new HashSet<>();
  private final List<Question> questions = new ArrayList<>();

  AlternativeReader(Reading reading) {
    this.reading = reading;
    answers = new AnswerReader(reading.language());
  }

  /**
   * @param schedules lines of headings that are alternative schedules
   */
  List<Question> read(Set<Integer> schedules) {
    for (Place place : reading.places()) {
      if (!place.is(Topic.LEGEND) && !place.is(Topic.CRITERIA)) {
        headings(place, schedules);
        Phrase intro = place.section().title();
        for (Block block : place.section().blocks()) {
          if (block instanceof Prose prose) {
            List<DrawnAnswers.Answer> answers = DrawnAnswers.in(prose);
            if (answers.size() > 1) {
              drawn(answers, intro, place);
            } else if (!prose.lines().isEmpty()) {
              intro = prose.lines().get(prose.lines().size() - 1);
            }
          } else if (block instanceof Bullets bullets) {
            list(bullets, intro, place);
          }
        }
      }
    }
    return questions;
  }

  /** Whether the entry on that line is an answer. */
  boolean isAnswer(int line) {
    return answerLines.contains(line);
  }

  private void headings(Place place, Set<Integer> schedules) {
    if (place.section().sections().size() < 2) {
      return;
    }
    List<Section> labelled =
        place.section().sections().stream()
            .filter(inner -> !schedules.contains(inner.line()))
            .filter(inner -> answers.labelled(inner.title()).isPresent())
            .toList();
    if (labelled.size() > 1) {
      ask(
          place.section().title(),
          place,
          labelled.stream().map(Section::title).toList(),
          List.of());
    }
  }

  private void list(Bullets bullets, Phrase intro, Place place) {
    List<Item> items = bullets.items();
    boolean labelled =
        items.size() > 1
            && items.stream().allMatch(item -> answers.labelled(item.words()).isPresent());
    boolean boxed =
        items.size() > 1
            && (asksForOne(intro) || isAnswered(intro, items))
            && items.stream()
                .allMatch(
                    item ->
                        item.box().isPresent() && item.words().text().length() <= LONGEST_ANSWER);
    if (labelled || boxed) {
      items.forEach(item -> answerLines.add(item.line()));
      ask(
          intro.isBlank() ? place.section().title() : intro,
          place,
          items.stream().map(Item::words).toList(),
          items.stream()
              .filter(item -> item.box().filter(Box.TICKED::equals).isPresent())
              .map(Item::words)
              .toList());
    } else {
      for (Item item : items) {
        for (Block child : item.children()) {
          if (child instanceof Bullets inner) {
            list(inner, item.words(), place);
          }
        }
      }
    }
  }

  /** Answers with boxes or circles in front, in a line or below each other. */
  private void drawn(List<DrawnAnswers.Answer> drawn, Phrase intro, Place place) {
    if (isQuestion(intro.text()) || place.is(Topic.DECISIONS)) {
      ask(
          intro,
          place,
          drawn.stream().map(DrawnAnswers.Answer::words).toList(),
          drawn.stream()
              .filter(DrawnAnswers.Answer::ticked)
              .map(DrawnAnswers.Answer::words)
              .toList());
    }
  }

  /** A question of which one of the answers is yes or no. */
  private boolean isAnswered(Phrase intro, List<Item> items) {
    return isQuestion(intro.text())
        && items.stream()
            .map(item -> reading.language().noise().exact(Words.bare(item.words().text())))
            .anyMatch(found -> found.filter(Noise.ANSWER::equals).isPresent());
  }

  private static boolean isQuestion(String text) {
    return text.endsWith("?") || text.endsWith("？");
  }

  /** "Which database?", "Choose one:". A question about all of them, "Are we ready?", is none. */
  private boolean asksForOne(Phrase intro) {
    String text = intro.text();
    String bare = Words.withoutRemark(text);
    boolean ends =
        bare.endsWith("?")
            || bare.endsWith("？")
            || text.endsWith(":")
            || text.endsWith(")")
            || text.endsWith("：");
    return ends && reading.language().cues().has(text, Cue.CHOOSE_ONE);
  }

  private void ask(Phrase intro, Place place, List<Phrase> words, List<Phrase> ticked) {
    List<Answer> read = words.stream().map(answers::plain).toList();
    List<String> names = read.stream().map(Answer::name).distinct().toList();
    if (names.size() < 2) {
      return;
    }
    List<Property> said = reading.propertiesOf(place.section());
    Optional<String> preferred =
        ticked.size() == 1
            ? Optional.of(answers.plain(ticked.get(0)).name())
            : read.stream().filter(Answer::recommended).map(Answer::name).findFirst();
    ticked.stream()
        .limit(1)
        .forEach(
            answer ->
                reading
                    .notes()
                    .mention(
                        "answer-ticked",
                        answer.line(),
                        "\"%s\" is ticked; it counts as recommended until the decision is recorded."
                            .formatted(answer.text())));
    questions.add(
        Questions.of(reading, said)
            .named(intro.line(), Place.title(intro.text()), names)
            .labelled(read)
            .recommending(preferred)
            .question());
  }
}
