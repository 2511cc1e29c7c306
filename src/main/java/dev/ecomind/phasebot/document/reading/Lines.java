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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The text of every line of a document, found again by the words in it. */
public final class Lines {
  private final TreeMap<Integer, String> texts = new TreeMap<>();

  /** For each word the lines that have it; made when it is first asked for. */
  private final Map<String, Set<Integer>> byWord = new HashMap<>();

  public Lines(Section document) {
    document.all().forEach(this::add);
  }

  /** Line numbers and texts, ascending. */
  public Map<Integer, String> texts() {
    return Collections.unmodifiableMap(texts);
  }

  /** The text of one line; empty if it has none. */
  public String text(int line) {
    return texts.getOrDefault(line, "");
  }

  /** Lines that name all of these, ascending. */
  List<Integer> naming(List<String> names) {
    List<Set<Integer>> each =
        names.stream().flatMap(name -> words(name).stream()).distinct().map(this::having).toList();
    Set<Integer> fewest =
        each.stream().min((one, other) -> one.size() - other.size()).orElse(Set.of());
    return fewest.stream()
        .filter(line -> each.stream().allMatch(lines -> lines.contains(line)))
        .filter(line -> names.stream().allMatch(name -> names(text(line), name)))
        .toList();
  }

  private Set<Integer> having(String word) {
    if (byWord.isEmpty()) {
      texts.forEach(
          (line, text) ->
              words(text)
                  .forEach(one -> byWord.computeIfAbsent(one, key -> new TreeSet<>()).add(line)));
    }
    return byWord.getOrDefault(word, Set.of());
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
    for (String word : Words.fold(text).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private void add(Section section) {
    add(section.title());
    section.blocks().forEach(this::add);
  }

  private void add(Block block) {
    if (block instanceof Prose prose) {
      prose.lines().forEach(this::add);
    } else if (block instanceof Fence fence) {
      fence.lines().forEach(this::add);
    } else if (block instanceof Grid grid) {
      grid.header().forEach(this::add);
      grid.rows().forEach(row -> row.forEach(this::add));
    } else if (block instanceof Bullets bullets) {
      bullets.items().forEach(this::add);
    }
  }

  private void add(Item item) {
    item.lines().forEach(this::add);
    item.children().forEach(this::add);
  }

  private void add(Phrase phrase) {
    String text = phrase.text();
    String before = texts.put(phrase.line(), text);
    if (before != null) {
      texts.put(phrase.line(), before + " | " + text);
    }
  }
}
