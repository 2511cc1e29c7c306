package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Deadline.BeforePhase;
import dev.ecomind.phasebot.review.ItemId;
import java.util.List;
import java.util.Optional;

/** Reads the entries of lists that a heading announces as decisions or open questions. */
final class OpenQuestionReader {
  private final Reading reading;
  private final ChoiceReader choices;

  OpenQuestionReader(Reading reading) {
    this.reading = reading;
    choices = new ChoiceReader(reading.language());
  }

  List<Question> read() {
    return reading.places().stream()
        .filter(place -> place.is(Topic.DECISIONS))
        .flatMap(place -> place.section().items())
        .filter(item -> item.box().isEmpty())
        .flatMap(item -> question(item).stream())
        .toList();
  }

  private Optional<Question> question(Item item) {
    String text = Words.undecorated(item.words().text());
    boolean asked = text.endsWith("?") || text.endsWith("？");
    List<String> options = choices.read(text);
    if (!asked && options.isEmpty()) {
      return Optional.empty();
    }
    List<Property> said = reading.properties().under(item);
    Optional<Deadline> deadline =
        PropertyReader.first(said, Field.DEADLINE)
            .flatMap(one -> reading.deadlines().read(one.text(), one.line()));
    return Optional.of(
        new Question(
            item.line(),
            text,
            options.isEmpty() && !isOpen(text) ? Question.YES_OR_NO : options,
            PropertyReader.first(said, Field.OWNER)
                .flatMap(one -> reading.owners().read(one.text()).stream().findFirst()),
            deadline,
            gates(deadline),
            text));
  }

  private static List<ItemId> gates(Optional<Deadline> deadline) {
    return deadline
        .filter(BeforePhase.class::isInstance)
        .map(before -> ((BeforePhase) before).phase())
        .stream()
        .toList();
  }

  private boolean isOpen(String question) {
    return reading
        .language()
        .cues()
        .first(question)
        .map(Found::meaning)
        .filter(Cue.OPEN_QUESTION::equals)
        .isPresent();
  }
}
