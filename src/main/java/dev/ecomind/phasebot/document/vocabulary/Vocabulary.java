package dev.ecomind.phasebot.document.vocabulary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of one concept, each standing for a meaning. Found whole and without regard to case, in
 * any of the languages at once.
 */
public final class Vocabulary<E extends Enum<E>> {
  private static final int LONGEST_SEARCHED = 300;

  private final Map<String, E> meanings = new HashMap<>();

  /** The same words as people type them who leave out accents. */
  private final Map<String, E> plain = new HashMap<>();

  /** For each character the lengths of the words that begin with it, the longest first. */
  private final Map<Character, List<Integer>> lengths = new HashMap<>();

  private int longest;

  Vocabulary(Map<E, List<String>> words) {
    words.forEach((meaning, all) -> all.forEach(word -> add(word, meaning)));
  }

  private void add(String word, E meaning) {
    String folded = Words.fold(word);
    add(folded, meaning, meanings);
    add(Words.unaccented(folded), meaning, plain);
    add(spelledOut(folded), meaning, plain);
  }

  private void add(String word, E meaning, Map<String, E> to) {
    to.putIfAbsent(word, meaning);
    Set<Integer> known = new TreeSet<>(Comparator.reverseOrder());
    known.addAll(lengths.getOrDefault(word.charAt(0), List.of()));
    known.add(word.length());
    lengths.put(word.charAt(0), List.copyOf(known));
    longest = Math.max(longest, word.length());
  }

  private static String spelledOut(String word) {
    return word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
  }

  private Optional<E> meaning(String folded) {
    return Optional.ofNullable(meanings.getOrDefault(folded, plain.get(folded)));
  }

  /**
   * A word that was found.
   *
   * @param start where it begins in the text that was searched
   * @param end where it ends
   */
  public record Found<E>(E meaning, int start, int end) {}

  /** What the whole text means, its leading and trailing marks aside. */
  public Optional<E> exact(String text) {
    String folded = Words.fold(text);
    Optional<E> whole = meaning(folded.strip());
    return whole.isPresent() ? whole : meaning(Words.bare(folded));
  }

  /** The word with which the text begins, the longest if several do. */
  public Optional<Found<E>> leading(String text) {
    return at(Words.fold(text.substring(0, Math.min(text.length(), longest + 1))), 0);
  }

  /** The first word anywhere in the first characters of the text. */
  public Optional<Found<E>> first(String text) {
    String folded = Words.fold(searched(text, 0));
    int most = Math.min(folded.length(), LONGEST_SEARCHED);
    for (int at = 0; at < most; at++) {
      Optional<Found<E>> found = Words.startsAt(folded, at) ? at(folded, at) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The first word of that meaning, looked for from there on. */
  public Optional<Found<E>> next(String text, E meaning, int from) {
    String folded = Words.fold(searched(text, from));
    int most = Math.min(folded.length(), from + LONGEST_SEARCHED);
    for (int at = from; at < most; at++) {
      if (Words.startsAt(folded, at)) {
        Optional<Found<E>> found = at(folded, at).filter(one -> one.meaning() == meaning);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private String searched(String text, int from) {
    return text.substring(0, Math.min(text.length(), from + LONGEST_SEARCHED + longest + 1));
  }

  public boolean has(String text, E meaning) {
    return next(text, meaning, 0).isPresent();
  }

  private Optional<Found<E>> at(String folded, int start) {
    if (start >= folded.length()) {
      return Optional.empty();
    }
    for (int length : lengths.getOrDefault(folded.charAt(start), List.of())) {
      int end = start + length;
      boolean whole = end <= folded.length() && Words.endsAt(folded, end);
      Optional<E> meaning = whole ? meaning(folded.substring(start, end)) : Optional.empty();
      if (meaning.isPresent()) {
        return meaning.map(found -> new Found<>(found, start, end));
      }
    }
    return Optional.empty();
  }
}
