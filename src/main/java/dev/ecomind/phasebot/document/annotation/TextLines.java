package dev.ecomind.phasebot.document.annotation;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text as Markdown counts them: a line feed, a carriage return, or both end one. */
public final class TextLines {
  private TextLines() {}

  /** All lines with their ends; the last may have none. An empty text has one line. */
  public static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean paired = character == '\r' && text.startsWith("\n", at + 1);
      if ((character == '\n' || character == '\r') && !paired) {
        lines.add(text.substring(from, at + 1));
        from = at + 1;
      }
    }
    if (from < text.length() || lines.isEmpty()) {
      lines.add(text.substring(from));
    }
    return lines;
  }

  public static String withoutEnd(String line) {
    return line.substring(0, line.length() - end(line).length());
  }

  /** How a line ends; empty for a last line that just stops. */
  public static String end(String line) {
    if (line.endsWith("\r\n")) {
      return "\r\n";
    }
    return line.endsWith("\n") || line.endsWith("\r") ? line.substring(line.length() - 1) : "";
  }
}
