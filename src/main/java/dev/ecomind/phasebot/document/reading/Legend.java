package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a document says that its signs mean; the nearest word counts. */
final class Legend {
  private final List<Entry> entries;

  Legend(List<Entry> entries) {
    this.entries =
        entries.stream().sorted(Comparator.comparingInt(one -> one.last() - one.first())).toList();
  }

  /**
   * One sign.
   *
   * @param sign a picture, or a box such as {@code [~]}
   * @param words what it is said to mean
   * @param first the line from which on this holds
   * @param last the last line for which it holds
   */
  record Entry(
      String sign,
      String words,
      Optional<Progress> progress,
      Optional<Severity> severity,
      int first,
      int last) {}

  /** What the sign means there, if the document says so. */
  Optional<Entry> of(String sign, int line) {
    String bare = sign.replace("\ufe0f", "").strip();
    return entries.stream()
        .filter(entry -> entry.sign().equals(bare))
        .filter(entry -> entry.first() <= line && line <= entry.last())
        .findFirst();
  }

  /** What the box with that mark means there. */
  Optional<Entry> ofBox(String mark, int line) {
    return of("[" + mark + "]", line);
  }

  /** What the first sign in the text means there. */
  Optional<Entry> in(String text, int line) {
    return LegendReader.signs(text).stream()
        .flatMap(sign -> of(sign.text(), line).stream())
        .findFirst();
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }
}
