package dev.ecomind.phasebot.document.writing;

import dev.ecomind.phasebot.document.annotation.Annotations;
import dev.ecomind.phasebot.document.annotation.TextLines;
import dev.ecomind.phasebot.document.encoding.Decoder;
import dev.ecomind.phasebot.document.encoding.Decoding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The source of a document, line by line, without what earlier exports wrote into it. Lines are
 * counted from 1 and keep their number.
 */
final class Manuscript {
  private final SourceBytes bytes;
  private final List<Line> lines;

  private Manuscript(SourceBytes bytes, List<Line> lines) {
    this.bytes = bytes;
    this.lines = lines;
  }

  /**
   * One line.
   *
   * @param isNote whether an earlier export added it; its text is empty then
   * @param text repaired, without its end
   */
  record Line(boolean isNote, String text, String end) {}

  /** Takes a document that was read before, so that it is known to be text. */
  static Manuscript of(byte[] source) {
    Decoding decoding = new Decoder(Integer.MAX_VALUE).decode(source);
    if (!(decoding instanceof Decoding.Decoded decoded)) {
      throw new IllegalArgumentException("The source is no text");
    }
    List<String> whole = TextLines.of(decoded.source().text());
    List<Annotations.Line> authored =
        Annotations.removed(whole.stream().map(TextLines::withoutEnd).toList());
    List<Line> lines = new ArrayList<>(whole.size());
    for (int index = 0; index < whole.size(); index++) {
      Annotations.Line line = authored.get(index);
      lines.add(new Line(line.isNote(), line.text(), TextLines.end(whole.get(index))));
    }
    withoutEndBehind(lines);
    return new Manuscript(SourceBytes.of(source, decoded.source()), List.copyOf(lines));
  }

  /** A document that stops in the middle of a line did so before notes were added below it. */
  private static void withoutEndBehind(List<Line> lines) {
    int last = lines.size() - 1;
    if (!lines.get(last).isNote() || !lines.get(last).end().isEmpty()) {
      return;
    }
    while (last > 0 && lines.get(last).isNote()) {
      last--;
    }
    lines.set(last, new Line(lines.get(last).isNote(), lines.get(last).text(), ""));
  }

  int size() {
    return lines.size();
  }

  Line line(int number) {
    return lines.get(number - 1);
  }

  /** What the author wrote, with empty lines in place of notes. */
  String text() {
    return lines.stream().map(line -> line.text() + line.end()).collect(Collectors.joining());
  }

  SourceBytes bytes() {
    return bytes;
  }
}
