package dev.ecomind.phasebot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The set-up guide, as its tests read it. */
record Guide(String text) {
  private static final Path FILE = Path.of("docs/setup.md");

  static Guide read() throws IOException {
    return new Guide(Files.readString(FILE));
  }

  /** The first group of each place that the pattern finds. */
  List<String> found(String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  /** The lines by which a mistake is known. */
  List<String> symptoms(int mistake) {
    int from = text.indexOf("\n### " + mistake + ". ");
    int begin = text.indexOf("```text\n", from) + "```text\n".length();
    return text.substring(begin, text.indexOf("```", begin)).lines().toList();
  }
}
