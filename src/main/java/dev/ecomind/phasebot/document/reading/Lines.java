package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block;
import dev.ecomind.phasebot.document.outline.Block.Bullets;
import dev.ecomind.phasebot.document.outline.Block.Fence;
import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Block.Prose;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** The text of every line of a document, found again by the words in it. */
public final class Lines {
  private static final Comparator<Line> BY_NUMBER = Comparator.comparingInt(Line::number);

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** From here on it pays to share the work among the processors. */
  private static final int MANY = 3_000;

  private final List<Line> all;

  /** For each word the lines that have it; made when it is first asked for. */
  private final Map<String, List<Line>> byWord = new HashMap<>();

  public Lines(Section document) {
    List<Phrase> phrases = new ArrayList<>();
    document.all().forEach(section -> add(section, phrases));
    all = joined(phrases);
  }

  /**
   * One line that has a text.
   *
   * @param digits how many digits are in it, for most of what is sought has some
   */
  public record Line(int number, String text, int digits) {
    Line(int number, String text) {
      this(number, text, count(text));
    }

    private static int count(String text) {
      int digits = 0;
      for (int at = 0; at < text.length(); at++) {
        digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
      }
      return digits;
    }
  }

  /** All lines, ascending. */
  public List<Line> all() {
    return all;
  }

  /** Whether there are so many that independent work on them is best done side by side. */
  public boolean areMany() {
    return all.size() > MANY;
  }

  /** The text of one line; empty if it has none. */
  public String text(int number) {
    int at = Collections.binarySearch(all, new Line(number, "", 0), BY_NUMBER);
    return at < 0 ? "" : all.get(at).text();
  }

  /** Lines that name all of these, ascending. */
  List<Integer> naming(List<String> names) {
    List<List<Line>> each =
        names.stream().flatMap(name -> words(name).stream()).distinct().map(this::having).toList();
    List<Line> fewest = each.stream().min(Comparator.comparingInt(List::size)).orElse(List.of());
    return fewest.stream()
        .filter(line -> each.stream().allMatch(lines -> isIn(lines, line)))
        .filter(line -> names.stream().allMatch(name -> names(line.text(), name)))
        .map(Line::number)
        .toList();
  }

  private static boolean isIn(List<Line> lines, Line line) {
    return Collections.binarySearch(lines, line, BY_NUMBER) >= 0;
  }

  private synchronized List<Line> having(String word) {
    if (byWord.isEmpty()) {
      for (Line line : all) {
        for (String one : words(line.text())) {
          List<Line> lines = byWord.computeIfAbsent(one, key -> new ArrayList<>());
          if (lines.isEmpty() || lines.get(lines.size() - 1).number() < line.number()) {
            lines.add(line);
          }
        }
      }
    }
    return byWord.getOrDefault(word, List.of());
  }

  static boolean names(String text, String name) {
    return position(text, name, 0) >= 0;
  }

  /** Where the text names it, whole and without regard to case; -1 if it does not. */
  static int position(String text, String name, int from) {
    String folded = Words.fold(text);
    String wanted = Words.fold(name);
    int at = folded.indexOf(wanted, from);
    while (at >= 0 && !(Words.startsAt(folded, at) && Words.endsAt(folded, at + wanted.length()))) {
      at = folded.indexOf(wanted, at + 1);
    }
    return at;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(Words.fold(text), -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** The phrases of one line, such as the cells of a table, are parted by bars. */
  private static List<Line> joined(List<Phrase> phrases) {
    phrases.sort(Comparator.comparingInt(Phrase::line));
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= phrases.size(); at++) {
      int number = phrases.get(from).line();
      if (at == phrases.size() || phrases.get(at).line() != number) {
        List<Phrase> parts = phrases.subList(from, at);
        lines.add(new Line(number, parts.size() == 1 ? parts.get(0).text() : joinedByBars(parts)));
        from = at;
      }
    }
    return List.copyOf(lines);
  }

  private static String joinedByBars(List<Phrase> parts) {
    StringJoiner text = new StringJoiner(" | ");
    parts.forEach(part -> text.add(part.text()));
    return text.toString();
  }

  private static void add(Section section, List<Phrase> phrases) {
    phrases.add(section.title());
    section.blocks().forEach(block -> add(block, phrases));
  }

  private static void add(Block block, List<Phrase> phrases) {
    if (block instanceof Prose prose) {
      phrases.addAll(prose.lines());
    } else if (block instanceof Fence fence) {
      phrases.addAll(fence.lines());
    } else if (block instanceof Grid grid) {
      phrases.addAll(grid.header());
      grid.rows().forEach(phrases::addAll);
    } else if (block instanceof Bullets bullets) {
      for (Item item : bullets.items()) {
        phrases.addAll(item.lines());
        item.children().forEach(child -> add(child, phrases));
      }
    }
  }
}
