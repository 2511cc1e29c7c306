package dev.ecomind.phasebot.document.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words as a tree of their folded characters, in which the words at a place of a text are found
 * without making a string of it. The steps of all its nodes are in one table.
 */
final class WordTree<E> {
  private static final int ROOT = 1;
  private static final int ASCII = 0x80;

  /** Where the steps from the root lead that most words begin with: most letters lead nowhere. */
  private final int[] first = new int[ASCII];

  /** The node from which a step leads, and its character; 0 where the table is free. */
  private int[] steps = new int[64];

  /** The node to which the step leads. */
  private int[] targets = new int[64];

  /** What the word that ends at a node means. */
  private final List<Optional<E>> meanings = new ArrayList<>();

  WordTree() {
    meanings.add(Optional.empty());
    meanings.add(Optional.empty());
  }

  /** Adds a word that is folded, unless it is there. */
  void add(String word, E meaning) {
    int node = ROOT;
    for (int at = 0; at < word.length(); at++) {
      int next = next(node, word.charAt(at));
      node = next > 0 ? next : grow(node, word.charAt(at));
    }
    if (meanings.get(node).isEmpty()) {
      meanings.set(node, Optional.of(meaning));
    }
  }

  Optional<E> meaning(int node) {
    return meanings.get(node);
  }

  /** The node of all words that begin with this one; 0 if there is none. */
  int next(char character) {
    return character < ASCII ? first[character] : next(ROOT, character);
  }

  /** The node to which a character leads; 0 if no word goes on so. */
  int next(int node, char character) {
    int step = node << Character.SIZE | character;
    int slot = slot(step);
    while (steps[slot] != step && steps[slot] != 0) {
      slot = slot + 1 & steps.length - 1;
    }
    return steps[slot] == 0 ? 0 : targets[slot];
  }

  /** What the characters between mean together. */
  Optional<E> exact(String text, int start, int end) {
    int node = start < end ? next(Words.folded(text, start)) : ROOT;
    for (int at = start + 1; at < end && node > 0; at++) {
      node = next(node, Words.folded(text, at));
    }
    return meanings.get(node);
  }

  /** Whether the text goes on there with one of the words, which may go on itself. */
  boolean leads(String text, int start) {
    int node = next(Words.folded(text, start));
    for (int at = start + 1; node > 0; at++) {
      if (meanings.get(node).isPresent()) {
        return true;
      }
      node = at < text.length() ? next(node, Words.folded(text, at)) : 0;
    }
    return false;
  }

  private int grow(int node, char character) {
    int target = meanings.size();
    meanings.add(Optional.empty());
    if (target * 3 > steps.length) {
      widen();
    }
    put(node << Character.SIZE | character, target);
    if (node == ROOT && character < ASCII) {
      first[character] = target;
    }
    return target;
  }

  private void widen() {
    int[] oldSteps = steps;
    int[] oldTargets = targets;
    steps = new int[oldSteps.length * 2];
    targets = new int[oldSteps.length * 2];
    for (int at = 0; at < oldSteps.length; at++) {
      if (oldSteps[at] != 0) {
        put(oldSteps[at], oldTargets[at]);
      }
    }
  }

  private void put(int step, int target) {
    int slot = slot(step);
    while (steps[slot] != 0) {
      slot = slot + 1 & steps.length - 1;
    }
    steps[slot] = step;
    targets[slot] = target;
  }

  private int slot(int step) {
    return ((step * 0x9E3779B9) >>> 8) & (steps.length - 1);
  }
}
