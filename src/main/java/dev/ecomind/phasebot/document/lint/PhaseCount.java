package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.Lines.Line;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words such as "all 5 phases" in a document that defines another number of them. */
final class PhaseCount implements Rule {
  private static final WordList ENTIRE = WordList.named("entire");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{1,20})\\s?(\\d{1,3})\\s(\\p{L}{4,12})(?![\\p{L}\\d]|\\s\\d)");
  private static final Pattern RANGE =
      Pattern.compile("(\\p{L}{3,12})\\s(\\d{1,3})\\s?[-–—&+]\\s?\\d{1,3}");

  /** What is at the end of each of them, and easier to find. */
  private static final Pattern COUNTED =
      Pattern.compile("\\d\\s(\\p{L}{4,12})(?![\\p{L}\\d]|\\s\\d)");

  private static final Pattern RANGED = Pattern.compile("\\s\\d{1,3}\\s?[-–—&+]\\s?\\d");

  @Override
  public List<Finding> check(Understood document) {
    int defined = document.review().phases().size();
    List<Finding> findings = new ArrayList<>();
    List<Line> counting = document.ofPhases().stream().filter(line -> line.digits() > 0).toList();
    if (counting.stream().anyMatch(line -> hasRange(document, line.text()))) {
      return findings;
    }
    for (Line line : counting) {
      claimed(document, line.text())
          .filter(words -> !words.matches(".*\\D" + defined + "\\D.*"))
          .ifPresent(words -> findings.add(finding(line.number(), words, defined)));
    }
    return findings;
  }

  private static Finding finding(int line, String words, int defined) {
    return new Finding(
        "phase-count",
        Weight.WARNING,
        line,
        "\"%s\", it says here, but the document defines %d.".formatted(words, defined));
  }

  private static Optional<String> claimed(Understood document, String text) {
    Matcher counted = COUNTED.matcher(text);
    boolean any = false;
    while (!any && counted.find()) {
      any = isPhases(document, counted.group(1));
    }
    Matcher count = COUNT.matcher(text);
    while (any && count.find()) {
      boolean phases = isPhases(document, count.group(3));
      if (phases && ENTIRE.has(count.group(1))) {
        return Optional.of(count.group());
      }
    }
    return Optional.empty();
  }

  /** With headings such as "Phase 1-3" there are more phases than definitions. */
  private static boolean hasRange(Understood document, String text) {
    boolean any = RANGED.matcher(text).find();
    Matcher range = RANGE.matcher(text);
    while (any && range.find()) {
      if (isPhases(document, range.group(1))) {
        return true;
      }
    }
    return false;
  }

  /** The word that the document has for its phases, also in a plural. */
  private static boolean isPhases(Understood document, String word) {
    return isPhase(document, word) || isPhase(document, word.substring(0, word.length() - 1));
  }

  private static boolean isPhase(Understood document, String word) {
    return document
        .reading()
        .language()
        .phases()
        .exact(word)
        .filter(
            letter ->
                document.review().phases().stream()
                    .anyMatch(phase -> phase.id().text().startsWith(letter.name())))
        .isPresent();
  }
}
