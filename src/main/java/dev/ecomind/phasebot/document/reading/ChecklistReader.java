package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Box;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.outline.Piece;
import dev.ecomind.phasebot.document.outline.Piece.Style;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the entries with check boxes as tasks, nested ones too. */
final class ChecklistReader {
  private final Reading reading;
  private final ConditionReader conditions;
  private final List<TaskDraft> tasks = new ArrayList<>();

  ChecklistReader(Reading reading) {
    this.reading = reading;
    conditions = new ConditionReader(reading.language().cues());
  }

  List<TaskDraft> read() {
    for (Place place : reading.places()) {
      // Boxes in front of criteria say whether they are met; they are nobody's work.
      if (!place.is(Topic.CRITERIA)) {
        place.section().items().forEach(item -> visit(item, place));
      }
    }
    return List.copyOf(tasks);
  }

  private void visit(Item item, Place place) {
    if (item.box().isPresent()) {
      add(item, item.box().get(), place);
    }
    item.items().forEach(inner -> visit(inner, place));
  }

  private void add(Item item, Box box, Place place) {
    if (box == Box.UNKNOWN) {
      reading
          .notes()
          .warn(
              "box-unread",
              item.line(),
              "The box in front of \"%s\" is neither open nor ticked; it is read as open."
                  .formatted(item.words().text()));
    }
    Optional<String> tag = tag(item.words());
    String whole = tag.map(label -> afterTag(item.words(), label)).orElse(item.words().text());
    Optional<ConditionReader.Conditional> condition = conditions.read(whole);
    List<Property> said = reading.properties().under(item);
    tasks.add(
        new TaskDraft(
            item.line(),
            place.phase(),
            Words.withoutRemark(place.title()),
            condition.map(ConditionReader.Conditional::condition).orElse(""),
            condition.map(ConditionReader.Conditional::text).orElse(whole),
            whole,
            tag,
            box == Box.TICKED,
            details(item),
            PropertyReader.first(said, Field.OWNER)
                .map(one -> reading.owners().read(one.text()))
                .orElse(mentioned(whole)),
            PropertyReader.first(said, Field.DEADLINE)
                .flatMap(one -> reading.deadlines().read(one.text(), one.line()))));
  }

  private List<String> details(Item item) {
    return item.items().stream()
        .filter(inner -> inner.box().isEmpty())
        .map(Item::words)
        .filter(words -> reading.properties().read(words).isEmpty())
        .map(Phrase::text)
        .toList();
  }

  /** A bold label in front of a colon; it names the kind of task unless it is its owner's. */
  private static Optional<String> tag(Phrase words) {
    String text = words.text();
    Optional<String> bold =
        words.startsWith(Style.BOLD)
            ? words.first(Style.BOLD).map(Piece::text).map(String::strip)
            : Optional.empty();
    return bold.filter(label -> !restAfter(text, label).isEmpty())
        .map(label -> endsWithColon(label) ? label.substring(0, label.length() - 1) : label)
        .map(label -> label.replace('\u00a0', ' ').strip());
  }

  private static String restAfter(String text, String label) {
    String rest = text.substring(Math.min(text.length(), label.length()));
    boolean colon = endsWithColon(label) || Words.narrow(rest).strip().startsWith(":");
    return colon ? rest.strip() : "";
  }

  private static String afterTag(Phrase words, String label) {
    String rest = words.text().substring(label.length());
    String narrow = Words.narrow(rest).stripLeading();
    return narrow.startsWith(":")
        ? rest.substring(rest.length() - narrow.length() + 1).strip()
        : rest.strip();
  }

  private static boolean endsWithColon(String label) {
    return label.endsWith(":") || label.endsWith("：");
  }

  private static List<String> mentioned(String text) {
    List<String> people = new ArrayList<>();
    for (String word : text.split("[\\s()\\[\\],;（）、，；]+", -1)) {
      if (word.startsWith("@") && word.length() > 1 && !people.contains(word)) {
        people.add(word);
      }
    }
    return people;
  }
}
