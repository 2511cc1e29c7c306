package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.vocabulary.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that a rule goes by, read from a data file with a language a line. */
record WordList(Set<String> words) {
  WordList {
    words = Set.copyOf(words);
  }

  /** The words of a file beside this class; a hyphen in it stands for a space. */
  static WordList named(String name) {
    try (InputStream file =
        Objects.requireNonNull(WordList.class.getResourceAsStream(name + ".txt"), name)) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return new WordList(
          text.lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Arrays.stream(line.split(" ", -1)))
              .filter(word -> !word.isEmpty())
              .map(word -> word.replace('-', ' '))
              .collect(Collectors.toSet()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }

  boolean has(String word) {
    return words.contains(Words.fold(word));
  }

  /** Whether the text has one of the words, whole. */
  boolean isIn(String text) {
    String folded = Words.fold(text);
    return words.stream().anyMatch(word -> position(folded, word) >= 0);
  }

  /** Whether the text ends in one of the words. */
  boolean ends(String text) {
    List<String> parts = List.of(Words.fold(text).strip().split("[^\\p{L}]+", -1));
    return has(parts.get(parts.size() - 1));
  }

  private static int position(String folded, String word) {
    int at = folded.indexOf(word);
    while (at >= 0 && !(Words.startsAt(folded, at) && Words.endsAt(folded, at + word.length()))) {
      at = folded.indexOf(word, at + 1);
    }
    return at;
  }
}
