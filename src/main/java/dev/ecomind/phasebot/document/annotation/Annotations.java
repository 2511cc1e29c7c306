package dev.ecomind.phasebot.document.annotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Notes in quotes of their own, and dates behind deadlines. Each ends with a comment that no reader
 * of the rendered document sees; by it an annotation is known again, so that it is neither read as
 * part of the review nor written twice.
 */
public final class Annotations {
  private static final String MARK = "<!-- ecomind -->";
  private static final String QUOTE = ">";

  /** Begins a block of its own, so that it never goes on with a paragraph above it. */
  private static final Pattern BLOCK_START =
      Pattern.compile(
          "[ >\\t]*(#{1,6}(\\s|$)|[-*+]\\s|\\d{1,9}[.)]\\s|```|~~~|(---+|\\*\\*\\*+)\\s*$).*");

  private static final Pattern DATE = Pattern.compile(" \\(= \\d{4}-\\d{2}-\\d{2}\\)" + MARK);

  private Annotations() {}

  /** A line of its own, without indentation. */
  public static String note(String markdown) {
    return QUOTE + " " + markdown + " " + MARK;
  }

  /** A second line under a note, which keeps a paragraph below it from becoming part of it. */
  public static String closing() {
    return QUOTE;
  }

  /** Whether the line could be taken for a part of a paragraph above it. */
  public static boolean goesOn(String line) {
    return !line.isBlank() && !BLOCK_START.matcher(line).matches();
  }

  /** What stands behind a deadline once its day is known. */
  public static String date(LocalDate day) {
    return " (= " + day + ")" + MARK;
  }

  /** A line of a document, as its author wrote it. */
  public record Line(boolean isNote, String text) {}

  /**
   * The author's lines: dates are cut out, notes are empty lines, so that the count stays. Where
   * somebody wrote right below a note, its line keeps that apart from what stands above.
   *
   * @param lines without their ends
   */
  public static List<Line> removed(List<String> lines) {
    List<Line> authored = new ArrayList<>(lines.size());
    boolean closable = false;
    for (String line : lines) {
      boolean marked = line.contains(MARK);
      boolean note = marked && isNote(line);
      boolean closes = closable && isClosing(line);
      if (closable && !note && !closes && goesOn(line)) {
        authored.set(authored.size() - 1, new Line(false, ""));
      }
      closable = note;
      if (note || closes) {
        authored.add(new Line(true, ""));
      } else {
        authored.add(new Line(false, marked ? DATE.matcher(line).replaceAll("") : line));
      }
    }
    return authored;
  }

  /** The same text with empty lines for notes, and without dates; line ends stay. */
  public static String removed(String text) {
    if (!text.contains(MARK)) {
      return text;
    }
    List<String> whole = TextLines.of(text);
    List<Line> without = removed(whole.stream().map(TextLines::withoutEnd).toList());
    StringBuilder authored = new StringBuilder(text.length());
    for (int index = 0; index < without.size(); index++) {
      authored.append(without.get(index).text()).append(TextLines.end(whole.get(index)));
    }
    return authored.toString();
  }

  private static boolean isNote(String line) {
    String text = line.strip();
    int quote = text.lastIndexOf(QUOTE + " **");
    return quote >= 0
        && text.endsWith(MARK)
        && text.substring(0, quote).chars().allMatch(before -> before == '>' || before == ' ');
  }

  private static boolean isClosing(String line) {
    String text = line.strip();
    return text.endsWith(QUOTE)
        && text.chars().allMatch(character -> " >\t".indexOf(character) >= 0);
  }
}
