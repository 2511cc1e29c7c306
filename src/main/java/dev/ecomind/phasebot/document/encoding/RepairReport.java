package dev.ecomind.phasebot.document.encoding;

import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Finding.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what was repaired; one finding a kind, where there are many, at its first line. */
final class RepairReport {
  private static final int MOST_LOST = 20;

  private final List<Integer> garbled = new ArrayList<>();
  private final List<Integer> restored = new ArrayList<>();
  private final List<Integer> guessed = new ArrayList<>();
  private final List<Integer> lost = new ArrayList<>();
  private final List<Integer> nul = new ArrayList<>();
  private int restoredCharacters;

  void repaired(int line, LineRepair.Repaired repaired) {
    if (repaired.times() > 0) {
      garbled(line);
    }
    if (repaired.restored() > 0) {
      restored.add(line);
      restoredCharacters += repaired.restored();
    }
    if (repaired.text().indexOf('\uFFFD') >= 0) {
      lost.add(line);
    }
  }

  /** Halves of characters stood in it. */
  void joined(int line) {
    garbled(line);
  }

  void guessed(int line) {
    guessed.add(line);
  }

  void nul(int line) {
    nul.add(line);
  }

  /**
   * @param guess name of the encoding by which lines were read that are not UTF-8
   */
  List<Finding> findings(String guess) {
    List<Finding> all = new ArrayList<>();
    lost.stream().limit(MOST_LOST).forEach(line -> all.add(lost(line)));
    if (lost.size() > MOST_LOST) {
      all.add(
          new Finding(
              "encoding-lost",
              Weight.WARNING,
              lost.get(MOST_LOST),
              "Characters are lost in %s from here on."
                  .formatted(lines(lost.subList(MOST_LOST, lost.size())))));
    }
    summary("encoding-nul", Weight.WARNING, nul, "NUL characters stand in %s; they are ignored.")
        .ifPresent(all::add);
    summary(
            "encoding-repaired",
            Weight.INFO,
            garbled,
            "Characters were garbled by a wrong encoding and have been repaired in %s. Save the"
                + " file as UTF-8.")
        .ifPresent(all::add);
    String characters =
        restoredCharacters == 1 ? "1 character" : restoredCharacters + " characters";
    summary(
            "encoding-restored",
            Weight.INFO,
            restored,
            characters + " had lost a byte and could be restored from what was left, in %s.")
        .ifPresent(all::add);
    summary(
            "encoding-guessed",
            Weight.INFO,
            guessed,
            "Not UTF-8; %s was read as " + guess + ", which is a guess. Save the file as UTF-8.")
        .ifPresent(all::add);
    return all;
  }

  private void garbled(int line) {
    if (garbled.isEmpty() || garbled.get(garbled.size() - 1) != line) {
      garbled.add(line);
    }
  }

  private static Finding lost(int line) {
    return new Finding(
        "encoding-lost",
        Weight.WARNING,
        line,
        "A character lost a byte and cannot be known any more; it is read as \uFFFD. Write it"
            + " again.");
  }

  private static Optional<Finding> summary(
      String rule, Weight weight, List<Integer> lines, String sentence) {
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding(rule, weight, lines.get(0), sentence.formatted(lines(lines))));
  }

  private static String lines(List<Integer> lines) {
    return lines.size() == 1 ? "1 line" : lines.size() + " lines";
  }
}
