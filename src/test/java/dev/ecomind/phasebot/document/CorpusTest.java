package dev.ecomind.phasebot.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of many shapes, each beside what a careful person noted down of it. */
class CorpusTest {

  @ParameterizedTest
  @MethodSource("names")
  void document_isReadAsAPersonReadsIt(String name) {
    List<String> expected = expected(name);
    List<String> read = read(name);

    assertThat(difference(expected, read)).isEmpty();
  }

  @Test
  void corpus_isReadWithoutLossAndWithoutInvention() {
    int right = 0;
    int wanted = 0;
    int found = 0;
    for (String name : names().toList()) {
      List<String> expected = expected(name);
      List<String> read = read(name);
      wanted += expected.size();
      found += read.size();
      right += read.size() - without(read, expected).size();
    }

    assertThat((double) right / found).as("precision").isGreaterThanOrEqualTo(0.98);
    assertThat((double) right / wanted).as("recall").isGreaterThanOrEqualTo(0.95);
  }

  /** What was missed with a minus in front, what was invented with a plus. */
  private static List<String> difference(List<String> expected, List<String> read) {
    return Stream.concat(
            without(expected, read).stream().map(line -> "- " + line),
            without(read, expected).stream().map(line -> "+ " + line))
        .toList();
  }

  private static List<String> without(List<String> lines, List<String> taken) {
    List<String> rest = new ArrayList<>(lines);
    taken.forEach(rest::remove);
    return rest;
  }

  private static List<String> read(String name) {
    return CorpusText.of(Documents.READER.read(bytes(name + ".md")));
  }

  private static List<String> expected(String name) {
    return new String(bytes(name + ".expected"), StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static Stream<String> names() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".md"))
          .map(file -> file.substring(0, file.length() - ".md".length()))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(folder().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    URL folder = Objects.requireNonNull(CorpusTest.class.getResource("/corpus"));
    try {
      return Path.of(folder.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
