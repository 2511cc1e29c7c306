package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that say what a text is about, without those that say nothing and in a common form, so
 * that two texts compare: "ECR repositories created" and "ECR repository provisioning" have the
 * same.
 */
final class Terms {
  private static final WordList FILLER = WordList.named("filler");
  private static final int LONGEST = 400;

  /** From here on letters are of scripts that write words without spaces between. */
  private static final char UNSPACED = '\u2E80';

  private final Set<String> all;

  private Terms(Set<String> all) {
    this.all = Collections.unmodifiableSet(all);
  }

  Set<String> all() {
    return all;
  }

  static Terms of(String text) {
    Set<String> terms = new LinkedHashSet<>();
    String said = text.substring(0, Math.min(text.length(), LONGEST));
    int at = 0;
    while (at < said.length()) {
      int start = at;
      while (at < said.length() && isPart(said.codePointAt(at))) {
        at += Character.charCount(said.codePointAt(at));
      }
      if (at > start) {
        add(said.substring(start, at), terms);
      } else {
        at += Character.charCount(said.codePointAt(at));
      }
    }
    return new Terms(terms);
  }

  private static void add(String written, Set<String> terms) {
    String word = Words.fold(written);
    if (word.charAt(0) >= UNSPACED) {
      pairs(word, terms);
    } else if (isLetter(written) || !FILLER.words().contains(word)) {
      terms.add(stem(word));
    }
  }

  /** Whether it is a letter or a number of any kind. */
  private static boolean isPart(int character) {
    int type = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** The words before an arrow: what follows it says where they are put off to. */
  static Terms ofTask(String text) {
    int arrow = text.indexOf('\u2192');
    return of(arrow > 0 ? text.substring(0, arrow) : text);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  int size() {
    return all.size();
  }

  long shared(Terms others) {
    long shared = 0;
    for (String term : all) {
      shared += others.all.contains(term) ? 1 : 0;
    }
    return shared;
  }

  boolean shares(Terms others) {
    return all.stream().anyMatch(others.all::contains);
  }

  /** Shared words as a part of all, from 0 to 1. */
  double likeness(Terms others) {
    int both = size() + others.size();
    return both == 0 ? 0 : 2.0 * shared(others) / both;
  }

  boolean within(Terms others) {
    return others.all.containsAll(all);
  }

  private static void pairs(String word, Set<String> terms) {
    if (word.length() == 1) {
      terms.add(word);
    }
    for (int at = 0; at + 1 < word.length(); at++) {
      terms.add(word.substring(at, at + 2));
    }
  }

  /** A single capital tells one thing from the next, as in "region A". */
  private static boolean isLetter(String written) {
    return written.length() == 1 && Character.isUpperCase(written.charAt(0));
  }

  /** Cuts the endings of English plurals and verbs; harmless in other languages. */
  private static String stem(String word) {
    if (word.length() < 4) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    String stem = word;
    if (stem.length() > 5 && stem.endsWith("ing")) {
      stem = withoutDouble(stem.substring(0, stem.length() - 3));
    } else if (stem.endsWith("s") && !stem.endsWith("ss")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static String withoutDouble(String stem) {
    int last = stem.length() - 1;
    return last > 1 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Terms terms && all.equals(terms.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }
}
