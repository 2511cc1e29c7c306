package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block;
import dev.ecomind.phasebot.document.outline.Block.Bullets;
import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.outline.Piece;
import dev.ecomind.phasebot.document.outline.Piece.Style;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Progress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads entries with check boxes, and plain ones under "Tasks" or "Prerequisites", as tasks. */
final class ChecklistReader {
  /** Boxes under these headings are nobody's work. */
  private static final Set<Topic> NO_WORK =
      EnumSet.of(Topic.CRITERIA, Topic.LEGEND, Topic.TEMPLATE);

  private static final Set<Topic> PLAIN = EnumSet.of(Topic.TASKS, Topic.PREREQUISITES);

  private static final Pattern LEVEL =
      Pattern.compile("(?:\\[(\\p{L}{2,12}|P[0-5])]|(P[0-5]):)\\s+(?=\\S)");

  private final Reading reading;
  private final IntPredicate isAnswer;
  private final ConditionReader conditions;
  private final BoxReader boxes;
  private final TaskRemarks remarks;
  private final PropertyReader properties;

  /** Whether any entry of the document has a box. */
  private boolean boxed;

  /**
   * @param isAnswer whether the entry on a line is one of the answers to a question
   */
  ChecklistReader(Reading reading, IntPredicate isAnswer) {
    this.reading = reading;
    this.isAnswer = isAnswer;
    conditions = new ConditionReader(reading.language().cues());
    boxes = new BoxReader(reading);
    remarks = new TaskRemarks(reading);
    properties = reading.properties();
  }

  List<TaskDraft> read() {
    boxed =
        reading.places().stream()
            .flatMap(place -> place.section().items().stream())
            .anyMatch(ChecklistReader::isBoxed);
    return reading.atEachPlace(this::read);
  }

  private List<TaskDraft> read(Place place) {
    List<Item> items = place.section().items();
    if (items.isEmpty() || place.topic().filter(NO_WORK::contains).isPresent()) {
      return List.of();
    }
    List<TaskDraft> tasks = new ArrayList<>();
    boolean plain = isPlain(place);
    items.forEach(item -> visit(item, place, place.phase(), plain, tasks));
    return tasks;
  }

  /** A list without a single box under a heading that announces work. */
  private static boolean isPlain(Place place) {
    return place.announced().filter(PLAIN::contains).isPresent()
        && place.section().items().stream().noneMatch(ChecklistReader::isBoxed);
  }

  private static boolean isBoxed(Item item) {
    return item.box().isPresent()
        || (!item.children().isEmpty() && item.items().stream().anyMatch(ChecklistReader::isBoxed));
  }

  private void visit(
      Item item, Place place, Optional<ItemId> around, boolean plain, List<TaskDraft> tasks) {
    if (isAnswer.test(item.line()) || announces(item)) {
      return;
    }
    Optional<ItemId> defined = reading.phases().definedAt(item.line());
    Optional<ItemId> phase = defined.isPresent() ? defined : around;
    boolean work = item.box().isPresent() || (plain && properties.read(item.words()).isEmpty());
    if (work && defined.isEmpty()) {
      task(item, place, phase).ifPresent(tasks::add);
    }
    // Without a single box in the document the numbered steps under a phase are its work.
    for (Block block : item.children()) {
      if (block instanceof Bullets list) {
        boolean steps = defined.isPresent() && list.numbered() && !boxed;
        list.items().forEach(inner -> visit(inner, place, phase, steps, tasks));
      }
    }
  }

  /** An entry such as "Acceptance criteria:" over entries that are no work. */
  private boolean announces(Item item) {
    return reading
        .language()
        .topics()
        .exact(Place.title(item.words().text()))
        .filter(NO_WORK::contains)
        .isPresent();
  }

  private Optional<TaskDraft> task(Item item, Place place, Optional<ItemId> phase) {
    // A line such as "Deadline: Friday" right below belongs to the entry and is no word of it.
    Phrase words = properties.words(item);
    if (words.text().isBlank()) {
      reading
          .notes()
          .warn(
              "placeholder",
              item.line(),
              "A box without words is not read as a task. Write what is to be done, or drop it.");
      return Optional.empty();
    }
    Progress progress =
        item.box().isPresent()
            ? boxes.read(item)
            : reading
                .statuses()
                .exactly(Words.remark(item.words().text()), item.line())
                .orElse(Progress.TO_DO);
    if (progress == Progress.DROPPED) {
      reading.notes().mention("task-dropped", item.line(), dropped(item.words().text()));
      return Optional.empty();
    }
    Optional<String> tag = tag(words).or(() -> level(words.text()));
    String whole = tag.map(label -> afterTag(words, label)).orElse(words.text());
    Optional<ConditionReader.Conditional> condition = conditions.read(whole);
    List<Property> said = properties.under(item);
    TaskRemarks.Said remark = remarks.read(whole, item.line());
    return Optional.of(
        new TaskDraft(
            item.line(),
            phase,
            Words.withoutRemark(place.title()),
            condition.map(ConditionReader.Conditional::condition).orElse(""),
            condition.map(ConditionReader.Conditional::text).orElse(whole),
            whole,
            tag,
            progress == Progress.DONE,
            details(item),
            PropertyReader.first(said, Field.OWNER)
                .map(one -> reading.owners().read(one.text()))
                .orElse(remark.owners()),
            PropertyReader.first(said, Field.DEADLINE)
                .flatMap(one -> reading.deadlines().read(one.text(), one.line()))
                .or(remark::deadline)));
  }

  static String dropped(String words) {
    return "\"%s\" is dropped in the document and not read as a task.".formatted(words);
  }

  private List<String> details(Item item) {
    return item.children().isEmpty()
        ? List.of()
        : item.items().stream()
            .filter(inner -> inner.box().isEmpty() && !announces(inner))
            .map(Item::words)
            .filter(words -> properties.read(words).isEmpty())
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

  /** A level in front: "P1: Fix the crash", "[P2] Log it". */
  private Optional<String> level(String text) {
    Matcher level = LEVEL.matcher(text);
    return level.lookingAt()
        ? Optional.of(level.group(1) == null ? level.group(2) : level.group(1))
            .filter(label -> reading.language().severities().exact(label).isPresent())
        : Optional.empty();
  }

  private static String restAfter(String text, String label) {
    String rest = text.substring(Math.min(text.length(), label.length()));
    boolean colon = endsWithColon(label) || Words.narrow(rest).strip().startsWith(":");
    return colon ? rest.strip() : "";
  }

  private static String afterTag(Phrase words, String label) {
    Matcher level = LEVEL.matcher(words.text());
    if (level.lookingAt() && !words.startsWith(Style.BOLD)) {
      return words.text().substring(level.end()).strip();
    }
    String rest = words.text().substring(label.length());
    String narrow = Words.narrow(rest).stripLeading();
    return narrow.startsWith(":")
        ? rest.substring(rest.length() - narrow.length() + 1).strip()
        : rest.strip();
  }

  private static boolean endsWithColon(String label) {
    return label.endsWith(":") || label.endsWith("：");
  }
}
