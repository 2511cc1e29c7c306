package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
    return isEmpty() ? Optional.empty() : all(sign, line).findFirst();
  }

  /** What the box with that mark means there. */
  Optional<Entry> ofBox(String mark, int line) {
    return of("[" + mark + "]", line);
  }

  /** How far something is by the first sign in the text that is explained so. */
  Optional<Progress> progress(String text, int line) {
    return first(text, line, Entry::progress);
  }

  /** How bad something is by the first sign in the text that is explained so. */
  Optional<Severity> severity(String text, int line) {
    return first(text, line, Entry::severity);
  }

  /** A sign may mean one thing of a risk and another of a status. */
  private <T> Optional<T> first(String text, int line, Function<Entry, Optional<T>> meaning) {
    return isEmpty()
        ? Optional.empty()
        : LegendReader.signs(text).stream()
            .flatMap(sign -> all(sign.text(), line).flatMap(entry -> meaning.apply(entry).stream()))
            .findFirst();
  }

  private Stream<Entry> all(String sign, int line) {
    String bare = sign.replace("\ufe0f", "").strip();
    return entries.stream()
        .filter(entry -> entry.sign().equals(bare))
        .filter(entry -> entry.first() <= line && line <= entry.last());
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }
}
