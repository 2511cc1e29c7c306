package dev.ecomind.phasebot.document.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tags of HTML with which a document folds a part of itself away. */
final class FoldReader {
  private static final Pattern TAG =
      Pattern.compile(
          "<details\\b|</details>|<summary[^>]{0,100}>([^\\n]{0,300}?)</summary>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ANY_TAG = Pattern.compile("<[^<>]{0,100}>");

  private final SectionBuilder sections;

  /** Folds that began but were not named yet. */
  private int unnamed;

  FoldReader(SectionBuilder sections) {
    this.sections = sections;
  }

  /**
   * @param html one block of HTML
   * @param firstLine where it begins
   */
  void read(String html, int firstLine) {
    if (html.startsWith("<!--")) {
      return;
    }
    Matcher tag = TAG.matcher(html);
    int line = firstLine;
    int counted = 0;
    while (tag.find()) {
      line += newlines(html, counted, tag.start());
      counted = tag.start();
      if (tag.group(1) != null) {
        sections.fold(Phrase.plain(line, ANY_TAG.matcher(tag.group(1)).replaceAll(" ").strip()));
        unnamed = Math.max(0, unnamed - 1);
      } else if (tag.group().startsWith("</")) {
        end();
      } else {
        unnamed++;
      }
    }
  }

  private void end() {
    if (unnamed > 0) {
      unnamed--;
    } else {
      sections.endFold();
    }
  }

  private static int newlines(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(character -> character == '\n').count();
  }
}
