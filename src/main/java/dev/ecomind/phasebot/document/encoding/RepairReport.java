package dev.ecomind.phasebot.document.encoding;

import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.util.ArrayList;
import java.util.List;

/** Gathers what was repaired; one finding a kind, where there are many, at its first line. */
final class RepairReport {
  private final List<Integer> garbled = new ArrayList<>();
  private final List<Integer> restored = new ArrayList<>();
  private final List<Integer> guessed = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int restoredCharacters;

  void repaired(int line, LineRepair.Repaired repaired) {
    if (repaired.times() > 0) {
      garbled.add(line);
    }
    if (repaired.restored() > 0) {
      restored.add(line);
      restoredCharacters += repaired.restored();
    }
    if (repaired.lost() > 0) {
      findings.add(
          new Finding(
              "encoding-lost",
              Weight.WARNING,
              line,
              "A character lost a byte and cannot be known any more; it is read as \uFFFD. Write it"
                  + " again."));
    }
  }

  void guessed(int line) {
    guessed.add(line);
  }

  void nul(int line) {
    findings.add(
        new Finding(
            "encoding-nul", Weight.WARNING, line, "A NUL character stands here; it is ignored."));
  }

  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    if (!garbled.isEmpty()) {
      all.add(
          info(
              "encoding-repaired",
              garbled,
              "Characters were garbled by a wrong encoding and have been repaired in %s. Save the"
                  + " file as UTF-8.",
              lines(garbled)));
    }
    if (!restored.isEmpty()) {
      String characters =
          restoredCharacters == 1 ? "1 character" : restoredCharacters + " characters";
      all.add(
          info(
              "encoding-restored",
              restored,
              "%s had lost a byte and could be restored from what was left, in "
                  + lines(restored)
                  + ".",
              characters));
    }
    if (!guessed.isEmpty()) {
      all.add(
          info(
              "encoding-guessed",
              guessed,
              "Not UTF-8; %s was read as windows-1252, which is a guess.",
              lines(guessed)));
    }
    return all;
  }

  private static Finding info(String rule, List<Integer> lines, String sentence, String words) {
    return new Finding(rule, Weight.INFO, lines.get(0), sentence.formatted(words));
  }

  private static String lines(List<Integer> lines) {
    return lines.size() == 1 ? "1 line" : lines.size() + " lines";
  }
}
