package dev.ecomind.phasebot.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents in which everything fits give no finding, whatever their language and form. */
class ConsistentDocumentsTest {
  private static final Path FOLDER = Path.of("src/test/resources/document/consistent");

  @ParameterizedTest
  @MethodSource("documents")
  void consistentDocument_hasNoFinding(Path document) throws IOException {
    Review review = Documents.read(Files.readAllBytes(document));

    assertThat(review.findings()).extracting(Finding::line, Finding::text).isEmpty();
    assertThat(review.phases()).hasSizeGreaterThan(1);
    assertThat(review.tasks()).isNotEmpty();
  }

  @Test
  void thereAreEnough() throws IOException {
    assertThat(documents()).hasSizeGreaterThanOrEqualTo(8);
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }
}
