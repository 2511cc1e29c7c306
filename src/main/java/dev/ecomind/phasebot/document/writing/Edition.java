package dev.ecomind.phasebot.document.writing;

import dev.ecomind.phasebot.document.annotation.Annotations;
import dev.ecomind.phasebot.document.writing.Layout.Kind;
import dev.ecomind.phasebot.document.writing.Layout.Leaf;
import dev.ecomind.phasebot.document.writing.Manuscript.Line;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document with changes to single characters, and notes between its lines. */
final class Edition {
  private final Manuscript manuscript;
  private final Layout layout;
  private final Map<Integer, String> changed = new HashMap<>();
  private final Map<Integer, List<Note>> notes = new HashMap<>();

  /** What stands below a block, and what puts it where the block is. */
  private record Note(String indentation, String markdown) {}

  Edition(Manuscript manuscript) {
    this.manuscript = manuscript;
    this.layout = Layout.of(manuscript.text());
  }

  /** The line as its author wrote it. */
  String line(int number) {
    return number >= 1 && number <= manuscript.size() ? manuscript.line(number).text() : "";
  }

  int size() {
    return manuscript.size();
  }

  boolean isHeading(int number) {
    return layout.at(number).filter(leaf -> leaf.kind() == Kind.HEADING).isPresent();
  }

  /** Ticks or clears the box in front of the entry; false where there is none. */
  boolean tick(int number, boolean done) {
    Optional<Leaf> leaf = layout.at(number).filter(found -> found.kind() == Kind.PARAGRAPH);
    if (leaf.isEmpty()) {
      return false;
    }
    int row = leaf.get().first();
    int at = leaf.get().column();
    String text = changed.getOrDefault(row, line(row));
    boolean boxed = text.length() > at + 2 && text.charAt(at) == '[' && text.charAt(at + 2) == ']';
    if (boxed) {
      changed.put(row, text.substring(0, at + 1) + (done ? "x" : " ") + text.substring(at + 2));
    }
    return boxed;
  }

  /** Writes the day behind the words of a deadline; false where they cannot be found as text. */
  boolean date(int number, String deadline, LocalDate day) {
    boolean prose =
        layout
            .at(number)
            .filter(leaf -> leaf.kind() != Kind.CODE && leaf.kind() != Kind.HTML)
            .isPresent();
    String text = changed.getOrDefault(number, line(number));
    int at = position(text, deadline);
    boolean inCode =
        at >= 0 && text.substring(0, at).chars().filter(c -> c == '`').count() % 2 != 0;
    if (!prose || deadline.isBlank() || at < 0 || inCode) {
      return false;
    }
    int end = at + deadline.length();
    String dated = Annotations.date(day);
    if (!text.startsWith(dated, end)) {
      changed.put(number, text.substring(0, end) + dated + text.substring(end));
    }
    return true;
  }

  /** Where the words stand, and not as a part of longer ones such as "Week 1" of "Week 13". */
  private static int position(String text, String words) {
    int at = text.indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (whole) {
        return at;
      }
      at = text.indexOf(words, at + 1);
    }
    return -1;
  }

  /** Adds a note below the block that holds the line. */
  void note(int number, String markdown) {
    Optional<Leaf> leaf = layout.at(number);
    int after = leaf.map(this::end).orElse(number);
    if (after >= 1 && after <= manuscript.size()) {
      String indentation = leaf.map(this::indentation).orElse("");
      notes.computeIfAbsent(after, line -> new ArrayList<>()).add(new Note(indentation, markdown));
    }
  }

  byte[] bytes() {
    SourceBytes source = manuscript.bytes();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(source.mark());
    for (int number = 1; number <= manuscript.size(); number++) {
      Line line = manuscript.line(number);
      if (!line.isNote()) {
        String text = changed.getOrDefault(number, line.text());
        out.writeBytes(source.line(number - 1, text + line.end()));
        for (String note : below(number)) {
          out.writeBytes(source.added(line.end().isEmpty() ? lineEnd() + note : note + line.end()));
        }
      }
    }
    return out.toByteArray();
  }

  /** The notes below a line, each kept apart from the next and from a paragraph that follows. */
  private List<String> below(int number) {
    List<String> lines = new ArrayList<>();
    String indentation = "";
    for (Note note : notes.getOrDefault(number, List.of())) {
      if (!lines.isEmpty()) {
        lines.add(indentation + Annotations.closing());
      }
      indentation = note.indentation();
      lines.add(note.indentation() + Annotations.note(note.markdown()));
    }
    if (!lines.isEmpty() && goesOn(number)) {
      lines.add(indentation + Annotations.closing());
    }
    return lines;
  }

  /** Whether the author's next line could be taken for a part of a paragraph above it. */
  private boolean goesOn(int number) {
    int next = number + 1;
    while (next <= manuscript.size() && manuscript.line(next).isNote()) {
      next++;
    }
    return Annotations.goesOn(line(next));
  }

  private String lineEnd() {
    return manuscript.line(1).end().isEmpty() ? "\n" : manuscript.line(1).end();
  }

  /** An HTML block goes on until an empty line; a note has to stand below that. */
  private int end(Leaf leaf) {
    return leaf.kind() == Kind.HTML && leaf.last() < manuscript.size()
        ? leaf.last() + 1
        : leaf.last();
  }

  /** What puts a line into the same list entries and quotes as the block. */
  private String indentation(Leaf leaf) {
    StringBuilder indentation = new StringBuilder();
    String before = line(leaf.first()).substring(0, leaf.column());
    before
        .chars()
        .forEach(
            character ->
                indentation.append(character == '>' || character == '\t' ? (char) character : ' '));
    return indentation.toString();
  }
}
