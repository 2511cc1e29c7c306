package dev.ecomind.phasebot.document.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one concept, each standing for a meaning. Found whole and without regard to case, in
 * any of the languages at once.
 */
public final class Vocabulary<E extends Enum<E>> {
  private static final int LONGEST_SEARCHED = 300;

  private final WordTree<E> tree = new WordTree<>();
  private int longest;

  public Vocabulary(Map<E, List<String>> words) {
    words.forEach((meaning, all) -> all.forEach(word -> add(Words.fold(word), meaning)));
    words.forEach((meaning, all) -> all.forEach(word -> addPlain(Words.fold(word), meaning)));
  }

  private void add(String folded, E meaning) {
    tree.add(folded, meaning);
    longest = Math.max(longest, folded.length());
  }

  /** The same word as people type it who leave out accents. */
  private void addPlain(String folded, E meaning) {
    add(Words.unaccented(folded), meaning);
    add(spelledOut(folded), meaning);
  }

  private static String spelledOut(String word) {
    return word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
  }

  /**
   * A word that was found.
   *
   * @param start where it begins in the text that was searched
   * @param end where it ends
   */
  public record Found<E>(E meaning, int start, int end) {}

  /** What the characters between mean together. */
  public Optional<E> exact(String text, int start, int end) {
    return tree.exact(text, start, end);
  }

  /** What the whole text means, its leading and trailing marks aside. */
  public Optional<E> exact(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && Character.isWhitespace(Words.folded(text, start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(Words.folded(text, end - 1))) {
      end--;
    }
    Optional<E> whole = tree.exact(text, start, end);
    boolean bare =
        start < end
            && Character.isLetterOrDigit(Words.folded(text, start))
            && Character.isLetterOrDigit(Words.folded(text, end - 1));
    if (whole.isPresent() || bare) {
      return whole;
    }
    String marked = Words.bare(Words.fold(text));
    return tree.exact(marked, 0, marked.length());
  }

  /** The word with which the text begins, the longest if several do. */
  public Optional<Found<E>> leading(String text) {
    return at(text, 0);
  }

  /** The word that begins there, the longest if several do. */
  public Optional<Found<E>> at(String text, int start) {
    int node = start < text.length() ? tree.next(Words.folded(text, start)) : 0;
    Optional<E> longest = Optional.empty();
    int longestEnd = start;
    for (int end = start + 1; node > 0; end++) {
      if (tree.meaning(node).isPresent() && endsAt(text, end)) {
        longest = tree.meaning(node);
        longestEnd = end;
      }
      node = end < text.length() ? tree.next(node, Words.folded(text, end)) : 0;
    }
    int end = longestEnd;
    return longest.map(meaning -> new Found<>(meaning, start, end));
  }

  /** The first word anywhere in the first characters of the text. */
  public Optional<Found<E>> first(String text) {
    int most = Math.min(text.length(), LONGEST_SEARCHED);
    for (int at = 0; at < most; at++) {
      Optional<Found<E>> found = startingAt(text, at);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The first word of that meaning, looked for from there on. */
  public Optional<Found<E>> next(String text, E meaning, int from) {
    int most = Math.min(text.length(), from + LONGEST_SEARCHED);
    for (int at = from; at < most; at++) {
      Optional<Found<E>> found = startingAt(text, at);
      if (found.isPresent() && found.get().meaning() == meaning) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether any of its words stands anywhere in the whole text. */
  public boolean isIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (startingAt(text, at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether any word of the text begins like one of its words, which is cheaper to know than
   * whether they are the same.
   */
  public boolean mayBeIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      boolean within = at > 0 && Words.areAsciiLetters(text.charAt(at - 1), text.charAt(at));
      if (!within && tree.leads(text, at)) {
        return true;
      }
    }
    return false;
  }

  public boolean has(String text, E meaning) {
    return next(text, meaning, 0).isPresent();
  }

  private Optional<Found<E>> startingAt(String text, int at) {
    if (at > 0 && Words.areAsciiLetters(text.charAt(at - 1), text.charAt(at))) {
      return Optional.empty();
    }
    char character = Words.folded(text, at);
    return tree.next(character) > 0
            && (at == 0 || Words.parts(Words.folded(text, at - 1), character))
        ? at(text, at)
        : Optional.empty();
  }

  private static boolean endsAt(String text, int end) {
    return end == text.length()
        || Words.parts(Words.folded(text, end - 1), Words.folded(text, end));
  }
}
