package dev.ecomind.phasebot.document.outline;

import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Block.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines between two rows of dashes with which a document may begin: labels with values, and
 * lists of such. What is nested deeper is left out.
 *
 * @param blocks the labels as a paragraph, each list as a table
 * @param lineCount how many lines of the document it takes; 0 if there is none
 */
record FrontMatter(List<Block> blocks, int lineCount) {
  private static final int MOST_LINES = 200;

  FrontMatter {
    blocks = List.copyOf(blocks);
  }

  static FrontMatter of(String text) {
    if (!text.startsWith("---")) {
      return new FrontMatter(List.of(), 0);
    }
    List<String> lines = text.lines().limit(MOST_LINES).toList();
    int end = 1;
    while (end < lines.size() && !isFence(lines.get(end))) {
      end++;
    }
    boolean closed = isFence(lines.get(0)) && end < lines.size() && end > 1;
    if (!closed || !isLabelled(lines.get(1))) {
      return new FrontMatter(List.of(), 0);
    }
    return new FrontMatter(new Lists().read(lines.subList(1, end)), end + 1);
  }

  /** The text with its own lines empty, so that all others keep their numbers. */
  String without(String text) {
    int at = 0;
    for (int line = 0; line < lineCount; line++) {
      int next = text.indexOf('\n', at);
      at = next < 0 ? text.length() : next + 1;
    }
    return "\n".repeat(lineCount) + text.substring(at);
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals("---") || line.stripTrailing().equals("...");
  }

  private static boolean isLabelled(String line) {
    int colon = line.indexOf(':');
    return line.startsWith("#")
        || (colon > 0 && line.substring(0, colon).chars().noneMatch(Character::isWhitespace));
  }

  /** Reads the lines one by one. */
  private static final class Lists {
    private final List<Phrase> labels = new ArrayList<>();
    private final List<Block> grids = new ArrayList<>();
    private final List<Map<String, Phrase>> rows = new ArrayList<>();
    private String key = "";

    List<Block> read(List<String> lines) {
      int number = 2;
      for (String line : lines) {
        String bare = line.strip();
        boolean nested = line.startsWith(" ") || bare.startsWith("-");
        if (!nested && !bare.isEmpty() && !bare.startsWith("#")) {
          label(bare, number);
        } else if (bare.startsWith("-") && !key.isEmpty()) {
          rows.add(new LinkedHashMap<>());
          value(bare.substring(1).strip(), number);
        } else if (!rows.isEmpty()) {
          value(bare, number);
        }
        number++;
      }
      endList();
      List<Block> blocks = new ArrayList<>();
      blocks.add(new Prose(labels));
      blocks.addAll(grids);
      return blocks;
    }

    private void label(String line, int number) {
      endList();
      int colon = line.indexOf(':');
      key = colon < 0 ? "" : line.substring(0, colon).strip();
      String value = colon < 0 ? "" : unquoted(line.substring(colon + 1));
      if (!value.isEmpty()) {
        labels.add(Phrase.plain(number, key + ": " + value));
      }
    }

    private void value(String text, int number) {
      int colon = text.indexOf(": ");
      String name = colon < 0 ? key : text.substring(0, colon).strip();
      String value = unquoted(colon < 0 ? text : text.substring(colon + 1));
      if (!value.isEmpty() && !text.endsWith(":")) {
        rows.get(rows.size() - 1).putIfAbsent(name, Phrase.plain(number, value));
      }
    }

    /** A list of values is a table of one column, a list of labels one of several. */
    private void endList() {
      Set<String> names = new LinkedHashSet<>();
      rows.forEach(row -> names.addAll(row.keySet()));
      if (!names.isEmpty()) {
        List<String> header = new ArrayList<>(names);
        boolean known = header.remove("id") || header.remove("name");
        header.add(0, known ? key : header.remove(0));
        String first =
            names.contains("id") ? "id" : names.contains("name") ? "name" : header.get(0);
        grids.add(
            new Grid(
                header.stream().map(name -> Phrase.plain(1, name)).toList(),
                rows.stream().map(row -> row(row, header, first)).toList()));
      }
      rows.clear();
    }

    private static List<Phrase> row(Map<String, Phrase> row, List<String> header, String first) {
      int line = row.values().stream().mapToInt(Phrase::line).min().orElse(1);
      List<Phrase> cells = new ArrayList<>();
      for (String name : header) {
        String wanted = cells.isEmpty() ? first : name;
        Phrase cell = row.getOrDefault(wanted, Phrase.plain(line, ""));
        cells.add(Phrase.plain(line, cell.text()));
      }
      return cells;
    }

    private static String unquoted(String value) {
      String text = value.strip();
      boolean quoted =
          text.length() > 1
              && (text.charAt(0) == '"' || text.charAt(0) == '\'')
              && text.charAt(text.length() - 1) == text.charAt(0);
      return quoted ? text.substring(1, text.length() - 1) : text;
    }
  }
}
